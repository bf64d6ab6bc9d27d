# A .git file that names the folder of plans as git's own must not make the plans vanish without a word.
setup() {
  workspace
  printf 'gitdir: docs/development/plans\n' >.git
}

attempt() {
  try list
  try check
  try log move-checks-to-workers "An entry."
}

verify() {
  [ ! -e docs/development/plans/execplan ] || { echo "a lock lies among the plans"; return 1; }
  [ "$(cat "$SAID/1.status")" != 0 ] || [ -s "$SAID/1.err" ] || { echo "check found nothing and said nothing"; return 1; }
}
