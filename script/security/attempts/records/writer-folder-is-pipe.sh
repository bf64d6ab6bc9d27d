# A pipe in the place of the writer's folder must neither hang a command nor be replaced.
setup() {
  repository
  mkfifo .git/execplan
}

attempt() {
  try check
  try log move-checks-to-workers "An entry."
  try undo
}

verify() { [ -p .git/execplan ] || { echo "the pipe is gone"; return 1; }; }
