# A plan that is a hard link to a file outside must be written without that file getting a byte.
setup() {
  repository
  cp docs/development/plans/move-checks-to-workers.md "$OUTSIDE/victim.md"
  ln -f "$OUTSIDE/victim.md" docs/development/plans/move-checks-to-workers.md
}

attempt() {
  try log move-checks-to-workers "An entry."
  try undo
  try step add move-checks-to-workers "A step."
  try rename move-checks-to-workers other-name
  try check --fix
}

verify() { [ "$(cat "$SAID/0.status")" = 0 ] || { cat "$SAID/0.err"; return 1; }; }
