# Documents that are links outside must not be rewritten when a plan that they link to is renamed.
setup() {
  repository
  text='See [it](docs/development/plans/move-checks-to-workers.md).'
  echo "$text" >"$OUTSIDE/readme.md"
  echo "$text" >"$OUTSIDE/folder/guide.md"
  ln -s "$OUTSIDE/readme.md" README.md
  ln -s "$OUTSIDE/folder" guides
}

attempt() {
  try rename move-checks-to-workers other-name
  try archive run-checks-in-threads
  try undo
}
