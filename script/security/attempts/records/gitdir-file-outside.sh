# A .git file that names any folder outside must not get a lock, a marker or a record put there.
setup() {
  workspace
  printf 'gitdir: %s\n' "$OUTSIDE/folder" >.git
}

attempt() {
  try log move-checks-to-workers "An entry."
  try new "Take it"
  try undo
}
