# A checkout that is the home folder too, with .local as a link outside: state must not be written there.
setup() {
  repository
  ln -s "$OUTSIDE" .local
}

attempt() {
  HOME=$PWD
  export HOME
  try log move-checks-to-workers "An entry."
  try undo
}
