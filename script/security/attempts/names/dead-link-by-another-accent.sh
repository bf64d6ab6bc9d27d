# A link to a file that differs by the form of an accent must be dead, also behind one that leads to the file.
setup() {
  workspace
  : >"docs/development/plans/$(printf 'caf\303\251').txt"
  if [ -e "docs/development/plans/$(printf 'cafe\314\201').txt" ]; then echo folded >folded; fi
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] [a](caf\303\251.txt)\n- [2026-11-02 10:00 UTC] [b](cafe\314\201.txt)\n' >docs/development/plans/do-it.md
  git init --quiet
}
attempt() {
  try check --select dead-link docs/development/plans/do-it.md
}
verify() {
  [ -e folded ] || [ "$(cat "$SAID/0.status")" = 1 ] || { cat "$SAID/0.out"; return 1; }
}
