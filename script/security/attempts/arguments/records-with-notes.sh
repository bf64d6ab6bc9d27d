# The note and the plan of a recorded check must not forge entries, and what was found must stay the exit status.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
  printf '\n[x](gone.md)\n' >>docs/development/plans/add-maintenance-windows.md
}
attempt() {
  for note in "$(printf 'a\r\n- [2026-01-01 00:00 UTC] `x` (pass; observed by @farah)')" '(pass, 99 tests; observed by @farah)' '```' "$(printf '\033[m')" "$(printf 'a\n\nb')" '<!--' ''; do
    try check --select dead-link --record ship-email-subscriptions --note "$note"
  done
  for plan in ../outside/none.md .git/config /etc/passwd docs "$(printf '\033')"; do try check --record "$plan"; done
}
verify() {
  if grep -n '^- \[2026-01-01' docs/development/plans/ship-email-subscriptions.md; then return 1; fi
  for n in 0 3 6 9; do [ "$(cat "$SAID/$n.status")" != 0 ] || { echo "call $n found nothing"; return 1; }; done
}
