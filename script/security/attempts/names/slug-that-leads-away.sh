# A slug in the frontmatter that is a path must move nothing away when plans are renamed, archived or superseded.
setup() {
  workspace
  n=0
  for slug in ../../../../outside/folder/plan /etc/passwd .git/hooks/post-commit "a/../../.." "''" "'.'" '"a\u0000b"' '"..\n.."'; do
    n=$((n + 1))
    printf -- '---\nslug: %s\nstatus: active\n---\n\n# Do it %s\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' "$slug" $n >docs/development/plans/slug-$n.md
  done
  git init --quiet
}
attempt() {
  for n in 1 2 3 4 5 6 7 8; do
    try rename docs/development/plans/slug-$n.md new-name-$n
    try supersede docs/development/plans/new-name-$n.md --by add-maintenance-windows
    try archive docs/development/plans/new-name-$n.md
  done
  try convert docs/development/plans/new-name-1.md --to harness --write
}
verify() {
  [ "$(grep -rl '^# Do it' docs | wc -l)" = 8 ] || { grep -rl '^# Do it' docs; return 1; }
}
