# A pattern of names with `..` behind the slug, and a slug that would complete it, must not make a file outside.
setup() {
  repository
  echo "names: '{slug}/../../../../../outside/{slug}.md'" >>execplan.yaml
}

attempt() {
  try new "Take it"
  try config show
  try new "Take it" --slug ../../../../outside/x
  try rename move-checks-to-workers ../../../../../outside/x
}
