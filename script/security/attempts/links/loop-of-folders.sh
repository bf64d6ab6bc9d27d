# Folders that link to each other and to themselves must end every walk.
setup() {
  repository
  ln -s ../architecture docs/architecture/again
  ln -s b docs/development/a
  ln -s a docs/development/b
  ln -s . docs/development/plans/self
  printf 'folders: [docs/development/plans, docs/development/a, docs/architecture/again]\n' >execplan.yaml
}

attempt() {
  try list --all
  try check
  try rename move-checks-to-workers other-name
  try next --all
}
