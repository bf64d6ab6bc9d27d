# A pipe in the place of the lock must not make a writer wait for its other end.
setup() {
  repository
  mkdir .git/execplan
  mkfifo .git/execplan/lock
}

attempt() {
  try list
  try log move-checks-to-workers "An entry."
  try doctor
}

verify() {
  [ "$(cat "$SAID/1.status")" != 0 ] || [ -n "$(git diff --name-only)" ] || { echo "nothing was written"; return 1; }
}
