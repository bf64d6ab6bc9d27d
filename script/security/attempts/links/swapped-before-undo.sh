# A folder that becomes a link outside after a command must not be reached by undo.
setup() {
  repository
  cp -R docs/development/plans "$OUTSIDE/plans"
}

attempt() {
  try log move-checks-to-workers "An entry."
  cp docs/development/plans/move-checks-to-workers.md kept.md
  mv docs/development/plans moved
  ln -s "$OUTSIDE/plans" docs/development/plans
  try undo
  rm docs/development/plans
  ln -s ../../moved docs/development/plans
  try undo
}

verify() { [ -s kept.md ] || { echo "nothing was written first"; return 1; }; }
