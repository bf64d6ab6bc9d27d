# A list of where history ends that is a link to a file outside must not be read out, nor pass for a whole history.
setup() {
  repository
  ln -s "$OUTSIDE/secret.md" .git/shallow
}

attempt() {
  try audit
  try diff HEAD
  try list --branches
}

verify() { [ "$(cat "$SAID/0.status")" != 0 ] || { echo "audit ended with 0"; return 1; }; }
