# Repairs that are made although a file cannot be read, and refusals among many, must have a true exit status.
setup() {
  workspace
  printf '# Caf\351\n' >docs/development/plans/latin.md
  printf '\n## Status\n\n- [2026-11-19 09:00] x\n' >>docs/development/plans/publish-arm64-images.md
  sed -i 's/^- \[Add.*$//' docs/architecture/plans.md
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  for words in "check --fix --unsafe-fixes" "triage --apply" "index" "rename ship-email-subscriptions other-name" "new Take-it-now" "check --select dead-link --record ship-email-subscriptions" "archive store-incidents-in-sqlite" "undo"; do
    find . -name '*.md' -not -path './.git/*' -exec cksum {} + | sort >"$SAID/before.txt"
    call=$(ls "$SAID" | grep -c '[0-9]')
    # shellcheck disable=SC2086
    timeout 30 "$EXECPLAN" $words >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
    find . -name '*.md' -not -path './.git/*' -exec cksum {} + | sort >"$SAID/after.txt"
    cmp -s "$SAID/before.txt" "$SAID/after.txt" || [ "$(cat "$SAID/$call.status")" != 2 ] || echo "$words: written, ended with 2" >>"$SAID/wrong.txt"
  done
}
verify() {
  if [ -e "$SAID/wrong.txt" ]; then cat "$SAID/wrong.txt"; return 1; fi
  [ "$(cat "$SAID/0.status")" != 0 ] || { echo "check --fix found nothing"; return 1; }
}
