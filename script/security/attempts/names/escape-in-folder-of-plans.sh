# Folder names with terminal orders must be shown visible by every command, also in the header of a diff.
setup() {
  workspace
  name=$(printf 'a\033]0;x\007\342\200\256b')
  mkdir -p "docs/development/plans/$name"
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$name/PLAN.md"
  git init --quiet
  git add --all
  git commit --quiet -m x
}
attempt() {
  for words in "list" "show a" "next a" "log a Here --dry-run" "log a Here" "diff HEAD" "timeline a" "audit" "check --format full" \
    "rename a new-name --dry-run" "rename a new-name" "undo" "close a Done --waive open-steps --reason r"; do
    # shellcheck disable=SC2086
    try $words
  done
}
