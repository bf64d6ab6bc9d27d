# A link to a name or path that is longer than any can be must be found dead, and not pass because nobody can look.
setup() {
  workspace
  cp docs/development/plans/add-maintenance-windows.md docs/development/plans/do-it.md
  sed -i "s/^- \\[2026-11-19.*/- [2026-11-19 10:00 UTC] [x]($(printf '%0260d' 7).md)/" docs/development/plans/do-it.md
  git init --quiet
}
attempt() {
  try check --select dead-link docs/development/plans/do-it.md
}
verify() {
  grep -q 0000007 docs/development/plans/do-it.md || { echo "no link"; return 1; }
  [ "$(cat "$SAID/0.status")" = 1 ] || { cat "$SAID/0.out"; return 1; }
}
