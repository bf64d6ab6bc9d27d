# An include that names a file outside, which is no configuration, must not bring its words into an error.
setup() {
  repository
  printf '= a-secret-from-outside\n' >"$OUTSIDE/words"
  printf '[include]\n\tpath = %s\n' "$OUTSIDE/words" >>.git/config
}

attempt() {
  try audit
  try list --branches
  try doctor
  try log move-checks-to-workers "An entry."
}

verify() { [ "$(cat "$SAID/0.status")" != 0 ] || { echo "audit ended with 0 although git refused"; return 1; }; }
