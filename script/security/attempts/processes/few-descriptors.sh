# With few descriptors left, check and list must not say that nothing was found in what they could not open.
setup() {
  workspace
  printf '\n[x](gone.md)\n' >>docs/development/plans/ship-email-subscriptions.md
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  for count in 6 7 8 9 10 12; do
    call=$(ls "$SAID" | wc -l)
    (ulimit -n $count && timeout 30 "$EXECPLAN" check --select dead-link) >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
    call=$(ls "$SAID" | wc -l)
    (ulimit -n $count && timeout 30 "$EXECPLAN" list --all) >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
    call=$(ls "$SAID" | wc -l)
    (ulimit -n $count && timeout 30 "$EXECPLAN" check --history) >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
  done
}
verify() {
  for file in "$SAID"/*.status; do
    n=$(basename "$file" .status)
    [ "$(cat "$file")" != 0 ] || [ "$(grep -c 'docs/development\|@\|active' "$SAID/$n.out")" -ge 5 ] || { echo "call $n ended with 0:"; cat "$SAID/$n.out"; return 1; }
  done
}
