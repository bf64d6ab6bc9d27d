# A commondir file that names any folder outside must not get the lock of all worktrees put there.
setup() {
  repository
  printf '%s\n' "$OUTSIDE/folder" >.git/commondir
}

attempt() {
  try log move-checks-to-workers "An entry."
  try step done move-checks-to-workers 1
  try undo
}
