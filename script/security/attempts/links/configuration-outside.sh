# A configuration that is a link to a file outside must not show a word of that file in its errors.
setup() {
  workspace
  rm execplan.yaml
  ln -s "$OUTSIDE/secret.md" execplan.yaml
  git init --quiet
}

attempt() {
  try config show
  try check
  try doctor
  try init
}
