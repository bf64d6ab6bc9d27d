# A file of grafts that is a link to a file outside must not be read out in an error.
setup() {
  repository
  ln -s "$OUTSIDE/secret.md" .git/info/grafts
}

attempt() {
  try audit
  try list --branches
  try diff HEAD
  try check --history --since HEAD
}
