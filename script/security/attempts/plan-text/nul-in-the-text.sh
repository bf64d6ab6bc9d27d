# NUL in a plan, in its title and its frontmatter must cost nothing and be copied nowhere.
setup() {
  workspace
  printf -- '---\nsummary: "a\\0b"\nstatus: draft\n---\n\n# Do\000it\n\n## Status\n\n- [2026-11-01 10:00 UTC] be\000gun\n\n## Follow-up\n\n- [ ] f\000g\n' >docs/development/plans/nul.md
  git init --quiet
}
attempt() {
  try start nul
  try index
  try close nul "Done" --carry-to add-maintenance-windows
  try supersede add-maintenance-windows --by nul
  try check
}
verify() {
  for file in docs/architecture/plans.md docs/development/plans/add-maintenance-windows.md; do
    [ "$(tr -d '\000' <$file | wc -c)" = "$(wc -c <$file)" ] || { echo "NUL came into $file"; return 1; }
  done
  [ "$(tr -cd '\000' <docs/development/plans/nul.md | wc -c)" -ge 2 ] || { echo "NUL was lost"; return 1; }
}
