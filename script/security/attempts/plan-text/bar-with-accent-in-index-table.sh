# A bar with a combining accent in a title must not divide the cell of a table that is the index.
setup() {
  workspace
  printf '# Index\n\n| Plan | State | Summary |\n|---|---|---|\n| [Old](../development/plans/add-maintenance-windows.md) | draft | x |\n' >docs/architecture/plans.md
  git init --quiet
}
attempt() {
  try new "$(printf 'Take |\314\201 it |\314\201 completed')" --slug take-it
  try index
  try list --all --json
}
verify() {
  python3 - <<'END'
rows = [row for row in open("docs/architecture/plans.md", encoding="utf-8") if "take-it" in row]
assert rows, "the plan is not in the table"
for row in rows:
    bars = row.replace("\\|", "").count("|")
    assert bars == 4, f"the row has {bars} bars that divide it: {row}"
END
}
