# Plans named like options must be found by path and by name behind --, and never be taken for options.
setup() {
  workspace
  for name in -C --json --help -rf --; do
    printf '# Do it\n\n## Plan of Work\n\n1. [ ] a\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"./docs/development/plans/$name.md"
  done
  git init --quiet
  git add --all
  git commit --quiet -m x
}
attempt() {
  cd docs/development/plans || return
  for name in -C --json --help -rf --; do
    try log -- "./$name.md" "Here$name"
    try timeline -- "./$name.md"
    try diff HEAD -- "$name.md"
  done
  try check -- --json.md -rf.md
}
verify() {
  for name in -C --json --help -rf --; do grep -q -- "Here$name" "./docs/development/plans/$name.md" || { echo "$name"; return 1; }; done
}
