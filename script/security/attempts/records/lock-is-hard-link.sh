# A lock and a marker that are hard links to files outside must leave these with their bytes and modes.
setup() {
  repository
  mkdir .git/execplan
  echo text >"$OUTSIDE/one"
  echo text >"$OUTSIDE/two"
  chmod 640 "$OUTSIDE/one" "$OUTSIDE/two"
  ln "$OUTSIDE/one" .git/execplan/lock
  ln "$OUTSIDE/two" .git/execplan/transaction
}

attempt() {
  try log move-checks-to-workers "An entry."
  mv .git/execplan/transaction .git/execplan/journal
  unset HOME
  try log move-checks-to-workers "An entry."
  try undo
}
