# Renaming a plan must not change links that lead to another one whose name has another form of an accent.
setup() {
  workspace
  cd docs/development/plans || return
  twins
  printf '# Look\n\n[a](caf\303\251.md) [b](cafe\314\201.md)\n' >look.md
  cd - >/dev/null || return
  git init --quiet
}
attempt() {
  try rename "docs/development/plans/$(printf 'cafe\314\201').md" coffee-house
}
verify() {
  [ "$(cat "$SAID/0.status")" = 0 ] || return 0
  if [ -e docs/development/plans/coffee-house.md ] && [ -e "docs/development/plans/$(printf 'caf\303\251').md" ]; then
    grep -q "\\[a\\]($(printf 'caf\303\251').md) \\[b\\](coffee-house.md)" docs/development/plans/look.md || { cat docs/development/plans/look.md; return 1; }
  fi
}
