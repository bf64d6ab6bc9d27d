# A link to nothing in the place of a new plan, its folder or the new name must not make a file outside.
setup() {
  repository
  ln -s "$OUTSIDE/new.md" docs/development/plans/take-it.md
  ln -s "$OUTSIDE/nothing" docs/development/plans/other-name
  ln -s "$OUTSIDE/other.md" docs/development/plans/other-name.md
}

attempt() {
  try new "Take it"
  try rename store-incidents-in-sqlite other-name
  try supersede run-checks-in-threads take-it
}
