# A link to the git directory under a harmless name must not make its files plans or documents.
setup() {
  repository
  cp docs/development/plans/move-checks-to-workers.md .git/inner-plan.md
  ln -s ../../../.git docs/development/plans/notes
  ln -s .git docs.git
  printf 'folders: [docs.git, docs/development/plans]\nindex: docs.git/index.md\ndocuments: ["docs.git/*.md"]\n' >execplan.yaml
}

attempt() {
  try list --all
  try log docs.git/inner-plan.md "An entry."
  try log docs/development/plans/notes/inner-plan.md "An entry."
  try new "Take it"
  try init
  try check --fix
}
