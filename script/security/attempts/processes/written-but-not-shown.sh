# A command that has written and cannot say so must end with 1, not 2, and write once.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for words in "log ship-email-subscriptions Here1" "step add ship-email-subscriptions Here2 --json" "start add-maintenance-windows" "new Here3-it" "index" \
    "check --fix --unsafe-fixes" "check --select dead-link --record ship-email-subscriptions" "triage --apply" "undo" "init --agents" "convert add-maintenance-windows --to cookbook --write"; do
    find . -name '*.md' -exec cksum {} + | sort >"$SAID/before.txt"
    call=$(ls "$SAID" | grep -c '[0-9]')
    # shellcheck disable=SC2086
    timeout 30 "$EXECPLAN" $words >/dev/full 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
    : >"$SAID/$call.out"
    find . -name '*.md' -exec cksum {} + | sort >"$SAID/after.txt"
    cmp -s "$SAID/before.txt" "$SAID/after.txt" || [ "$(cat "$SAID/$call.status")" = 1 ] || echo "$words: written, ended with $(cat "$SAID/$call.status")" >>"$SAID/wrong.txt"
  done
}
verify() {
  if [ -e "$SAID/wrong.txt" ]; then cat "$SAID/wrong.txt"; return 1; fi
  [ "$(grep -c Here1 docs/development/plans/ship-email-subscriptions.md)" -le 1 ]
}
