# The place of a worktree that is a link to a file outside must not be read out.
setup() {
  repository
  mkdir -p .git/worktrees/evil
  cp .git/HEAD .git/worktrees/evil/HEAD
  ln -s "$OUTSIDE/secret.md" .git/worktrees/evil/gitdir
  printf '../..\n' >.git/worktrees/evil/commondir
}

attempt() {
  try list --all --worktrees
  try check --worktrees
  try show move-checks-to-workers --worktrees
  try doctor
}
