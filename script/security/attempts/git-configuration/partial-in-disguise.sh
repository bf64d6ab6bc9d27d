# A line that only looks like that of a partial clone must not turn texts that are gone into texts that wait at a remote.
setup() {
  repository
  printf '[evil "x"]\n\tpartialclone = y\n' >>.git/config
  id=$(git rev-parse HEAD:docs/development/plans/move-checks-to-workers.md)
  rm -f ".git/objects/$(echo "$id" | cut -c1-2)/$(echo "$id" | cut -c3-)"
}

attempt() {
  try audit
  try diff HEAD
  try show move-checks-to-workers --at HEAD
}

verify() {
  [ "$(cat "$SAID/0.status")" != 0 ] || [ -s "$SAID/0.err" ] || { cat "$SAID/0.out"; echo "the text is gone, and audit has found nothing"; return 1; }
}
