# Links through /proc/self/root and /proc/self/cwd lead elsewhere for each process and must not be followed outside.
setup() {
  repository
  cp docs/development/plans/move-checks-to-workers.md "$OUTSIDE/victim.md"
  ln -s "/proc/self/root$OUTSIDE/victim.md" docs/development/plans/root-plan.md
  ln -s /proc/self/cwd/../outside/victim.md docs/development/plans/cwd-plan.md
  ln -s /proc/self/cwd/../outside/folder docs/development/plans/more
}

attempt() {
  try log root-plan "An entry."
  try log cwd-plan "An entry."
  cd docs
  try show cwd-plan
  try list --all -C ..
  try check -C ..
}
