# Includes that go round must be told, not taken for a history without findings.
setup() {
  repository
  printf '[include]\n\tpath = other\n' >>.git/config
  printf '[include]\n\tpath = config\n[includeIf "gitdir:**"]\n\tpath = other\n' >.git/other
}

attempt() {
  try audit
  try timeline move-checks-to-workers
  try list --branches
}

verify() { [ "$(cat "$SAID/0.status")" != 0 ] || { echo "audit ended with 0"; return 1; }; }
