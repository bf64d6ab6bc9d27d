# An index that is a link into the git directory must not be written through.
setup() {
  repository
  rm docs/architecture/plans.md
  cp "$EXAMPLE/docs/architecture/plans.md" .git/plans.md
  ln -s ../../.git/plans.md docs/architecture/plans.md
}

attempt() {
  try index
  try new "Take it"
  try close move-checks-to-workers "It works."
  try check --fix
}
