# A template that is a link to a file outside must not come into a plan.
setup() {
  workspace
  ln -s "$OUTSIDE/secret.md" template.md
  echo "template: template.md" >>execplan.yaml
  git init --quiet
}

attempt() {
  try new "Take it"
  try check
  try config show
}
