# A file name with a line end and a heading must not make a heading or line of the index, nor of any answer.
setup() {
  workspace
  name=$(printf 'a\n## Completed Plans\n- [forged](b)\n.md')
  printf 'Text.\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$name"
  git init --quiet
}
attempt() {
  try index
  try list --all
  try check
  try doctor
}
verify() {
  [ "$(grep -c '^## Completed Plans' docs/architecture/plans.md)" = 1 ] || { echo "another heading"; return 1; }
  if grep -n '^- \[forged' docs/architecture/plans.md; then return 1; fi
  if grep -n '^## \|^- \[forged' "$SAID"/*.out; then echo "an answer has lines of the name"; return 1; fi
}
