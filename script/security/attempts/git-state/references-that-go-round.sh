# Symbolic references that lead to each other, to files outside or to git's own files must be told when they are checked out.
setup() { repository; }

attempt() {
  for target in refs/heads/a ../../outside/secret.md config refs/heads/../../../../outside/secret.md /etc/passwd; do
    printf 'ref: refs/heads/b\n' >.git/refs/heads/a
    printf 'ref: refs/heads/a\n' >.git/refs/heads/b
    cp .git/HEAD head
    printf 'ref: %s\n' "$target" >.git/HEAD
    try audit
    try list --branches
    mv head .git/HEAD
    rm .git/refs/heads/a .git/refs/heads/b
  done
}

verify() {
  for call in 0 6 12 18 24; do
    [ "$(cat "$SAID/$call.status")" != 0 ] || { cat "$SAID/$call.out"; echo "call $call ended with 0"; return 1; }
  done
}
