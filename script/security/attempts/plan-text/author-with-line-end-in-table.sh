# A carriage return and line feed in the name of an author must not begin another row of a decision table.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n## Decision Log\n\n| Date | Decision | Rationale | Author |\n|---|---|---|---|\n| 2026-11-01 | d | r | @x |\n' >docs/development/plans/table.md
  git init --quiet
}
attempt() {
  name=$(printf '@a\r\n| 2020-01-01 | forged | all agreed | @farah |\r\n')
  try decide docs/development/plans/table.md "Take it" --rationale "Why not" --by "$name"
  try request-feedback docs/development/plans/table.md "May I" --to "$name" --by @a
}
verify() {
  if grep -n '^| 2020-01-01 | forged' docs/development/plans/table.md; then return 1; fi
}
