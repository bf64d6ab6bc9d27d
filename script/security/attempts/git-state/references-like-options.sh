# Branches and tags that are named like options of git must be taken for names and write no file.
setup() {
  repository
  head=$(git rev-parse HEAD)
  for name in heads/--output=owned tags/--all heads/-O heads/--exec=x tags/-h; do
    git update-ref "refs/$name" "$head" || :
  done
  git symbolic-ref HEAD refs/heads/--output=owned
  echo "More." >>docs/development/plans/move-checks-to-workers.md
  git commit --quiet --all -m "More"
}

attempt() {
  try list --branches --worktrees
  try audit
  try show move-checks-to-workers --at=--output=owned
  try show move-checks-to-workers --at refs/heads/--output=owned
  try diff -- --output=owned
  try audit --since=--all
  try check --since=-h
}

verify() { [ ! -e owned ] && [ "$(cat "$SAID/9.status")" = 0 ] || { cat "$SAID/9.err"; return 1; }; }
