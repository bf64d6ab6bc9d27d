# A folder of plans that is a link to a folder outside must be neither read nor written.
setup() {
  repository
  rm -r docs/development/plans
  ln -s "$OUTSIDE/folder" docs/development/plans
}

attempt() {
  try list --all
  try show plan
  try new "Take it"
  try log docs/development/plans/plan.md "An entry."
  try check --fix --unsafe-fixes
}
