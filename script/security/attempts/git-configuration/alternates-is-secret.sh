# A list of alternates that is a link to a file outside must not be read out in a warning.
setup() {
  repository
  mkdir -p .git/objects/info
  ln -s "$OUTSIDE/secret.md" .git/objects/info/alternates
}

attempt() {
  try audit
  try list --branches --worktrees
  try show move-checks-to-workers --at HEAD
  try show move-checks-to-workers --at nothing
  try timeline move-checks-to-workers
  try doctor
}
