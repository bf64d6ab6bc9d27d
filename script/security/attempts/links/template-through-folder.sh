# A template that lies behind a link in the middle of its path must not come into a plan.
setup() {
  repository
  mkdir -p a/b
  ln -s "$OUTSIDE" a/b/c
  printf '# {title}\n\na-secret-from-outside\n' >"$OUTSIDE/folder/template.md"
  echo 'template: a/./b//c/folder/template.md' >>execplan.yaml
}

attempt() {
  try new "Take it"
  try new "Take it" --dry-run
  try config show
}
