# A folder beside a plan that is a link outside must stay where it is when the plan is renamed.
setup() {
  repository
  rm -r docs/development/plans/store-incidents-in-sqlite
  ln -s "$OUTSIDE/folder" docs/development/plans/store-incidents-in-sqlite
}

attempt() {
  try rename store-incidents-in-sqlite other-name
  try check
  try archive store-incidents-in-sqlite
  try undo
}
