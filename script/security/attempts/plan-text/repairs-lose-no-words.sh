# All repairs together, also the unsafe ones, must not lose a line of a plan that has everything wrong.
setup() {
  workspace
  printf -- '---\nstatus: Shipped! but word1\nlast_updated: yesterday word2\n---\n# TODO: word3\n\n## status\n\n- [2026-13-41 25:61 UTC] word4\n- 2026-11-01 10:00 word5\n- [2099-01-01 00:00 UTC] word6\n- [x] word7\n\n## Status\n\n- [2026-11-02 00:00 UTC] word8 [a](/abs/word9.md) [b](file:///word10)\n\n## Purpose\n\n## Purpose\n\nword11 <script>word12</script>\n\n## Update Log\n\n- word13\n- 2026-11-01: word14\n' >docs/development/plans/wrong.md
  printf '\n- [word15](../development/plans/gone.md) word16\n- [word17](../development/plans/wrong.md)\n- [word18](../development/plans/wrong.md)\n' >>docs/architecture/plans.md
  git init --quiet
  git add --all
  git commit --quiet -m x
}
attempt() {
  try check --fix --unsafe-fixes --history
  try check --diff --unsafe-fixes
  try undo
}
verify() {
  git diff --quiet -- docs || { echo "undo gave something else back"; git diff --stat; return 1; }
  try check --fix --unsafe-fixes
  for n in 3 4 5 6 7 8 11 12 13 14; do
    grep -q "word$n\\>" docs/development/plans/wrong.md || { echo "word$n is gone"; return 1; }
  done
}
