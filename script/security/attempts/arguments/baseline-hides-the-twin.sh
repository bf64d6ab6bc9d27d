# A baseline that names a plan must not hide the finding of another one whose name has another form of an accent.
setup() {
  workspace
  git init --quiet
  printf '# Do it\n\n[x](gone.md)\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$(printf 'caf\303\251').md"
}
attempt() {
  try check --select dead-link --json
  cp "$SAID/0.out" baseline.json
  mv "docs/development/plans/$(printf 'caf\303\251').md" "docs/development/plans/$(printf 'cafe\314\201').md"
  try check --select dead-link --baseline baseline.json
}
verify() { [ "$(cat "$SAID/0.status")" = 1 ] && [ "$(cat "$SAID/3.status")" = 1 ] || { cat "$SAID/3.out"; return 1; }; }
