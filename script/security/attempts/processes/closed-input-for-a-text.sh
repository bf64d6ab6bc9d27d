# A text that is to be piped in where standard input is closed, or a folder, must be refused and not be empty.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for words in "log ship-email-subscriptions -" "log ship-email-subscriptions" "close ship-email-subscriptions --waive open-steps --waive open-blockers --reason r" "check --stdin-filename docs/development/plans/x.md" "triage --step" "step add ship-email-subscriptions -"; do
    for input in '<&-' '<.' '</dev/null' '<>/dev/full'; do
      [ "$input" != '<>/dev/full' ] || continue
      call=$(ls "$SAID" | wc -l)
      eval "timeout 30 \"\$EXECPLAN\" $words $input" >"$SAID/$call.out" 2>"$SAID/$call.err"
      echo $? >"$SAID/$call.status"
    done
  done
}
verify() {
  git diff --quiet || { git diff; return 1; }
  for n in 0 3 6 9 12 18 21 27 30 45 48; do [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }; done
}
