# A branch that cannot be read among others that can must be told when all branches are asked for.
setup() {
  repository
  git branch other
  echo garbage >.git/refs/heads/broken
  printf 'ref: refs/heads/nowhere\n' >.git/refs/heads/dangling
  echo 1234567890123456789012345678901234567890 >.git/refs/heads/gone
}

attempt() {
  try list --branches
  try show move-checks-to-workers --branches
  try check --branches --select missing-title
}

verify() {
  [ "$(cat "$SAID/0.status")" != 0 ] || [ -s "$SAID/0.err" ] || { echo "list says nothing of it"; return 1; }
  [ "$(cat "$SAID/6.status")" != 0 ] || [ -s "$SAID/6.err" ] || { echo "check says nothing of it"; return 1; }
}
