# A plan whose name is as long as a name may be must be written, with its temporary file, or refused as a whole.
setup() {
  workspace
  name=$(printf '%0252d' 7)
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$name.md"
  git init --quiet
}
attempt() {
  try log 0000 "Here"
  try rename 0000 new-name
  try undo
}
verify() {
  [ "$(cat "$SAID/0.status")" = 0 ] || { cat "$SAID/0.err"; return 1; }
  grep -q Here "docs/development/plans/$(printf '%0252d' 7).md"
  [ -z "$(find . -name '*.tmp')" ] || { find . -name '*.tmp'; return 1; }
}
