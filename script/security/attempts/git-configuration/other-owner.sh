# Where git refuses because the checkout is somebody else's, no answer that needs git may be that nothing was found.
setup() {
  repository
  git config safe.directory '*'
}

attempt() {
  GIT_TEST_ASSUME_DIFFERENT_OWNER=1
  export GIT_TEST_ASSUME_DIFFERENT_OWNER
  try audit
  try check --history
  try list --branches
  try diff HEAD
  try check --since HEAD
  unset GIT_TEST_ASSUME_DIFFERENT_OWNER
}

verify() {
  for call in 0 3 6 9 12; do
    [ "$(cat "$SAID/$call.status")" != 0 ] || { cat "$SAID/$call.out"; echo "call $call ended with 0"; return 1; }
  done
}
