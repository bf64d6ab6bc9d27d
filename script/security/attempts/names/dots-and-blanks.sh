# Names of dots, blanks and nothing before .md must not stop the search, hide the others or be lost by a move.
setup() {
  workspace
  for name in .md ..md ...md ' .md' 'a .md' '.. .md' 'a..b.md' '%2e%2e.md' '~.md' '*.md' '[a].md'; do
    printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$name"
  done
  git init --quiet
}
attempt() {
  find docs -type f | wc -l >"$SAID/before.txt"
  try list --all
  try index
  try index --check
  for name in ' .md' '.. .md' 'a..b.md' '%2e%2e.md' '*.md' '[a].md'; do try log "docs/development/plans/$name" "Here"; done
  for name in ' .md' '.. .md' 'a..b.md' '%2e%2e.md' '*.md' '[a].md'; do try archive "docs/development/plans/$name"; done
}
verify() {
  [ "$(find docs -type f | wc -l)" = "$(cat "$SAID/before.txt")" ] || { echo "a file is gone"; return 1; }
  [ "$(cat "$SAID/7.status")" = 0 ] || { cat "$SAID/7.out" "$SAID/7.err"; return 1; }
}
