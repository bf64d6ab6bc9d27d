# Packed references that are a link to a file outside must not be read out in git's error.
setup() {
  repository
  ln -s "$OUTSIDE/secret.md" .git/packed-refs
}

attempt() {
  try audit
  try list --branches
  try show move-checks-to-workers --at main
  try doctor
}

verify() { [ "$(cat "$SAID/1.status")" != 0 ] || { echo "branches are listed with 0"; return 1; }; }
