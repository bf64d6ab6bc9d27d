# Findings since a commit must count for the plan that changed, not for one whose accent has another form.
setup() {
  workspace
  cd docs/development/plans || return
  twins
  git init --quiet ../../..
  git add --all ../../..
  git commit --quiet -m x
  printf -- '- [2026-11-02 10:00 UTC] [x](gone.md)\n' >>"$(printf 'cafe\314\201').md"
  printf -- '\n\n\n\n\n\n- [2026-11-02 10:00 UTC] same\n' >>"$(printf 'caf\303\251').md"
}
attempt() {
  cd ../../.. 2>/dev/null; cd "$HOME/../work" || return
  try check --select dead-link --since HEAD
}
verify() {
  [ "$(cat "$SAID/0.status")" = 1 ] || { cat "$SAID/0.out"; return 1; }
}
