# An author whose name holds a bar with a combining accent must not divide a row of a decision table.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n## Decision Log\n\n| Date | Decision | Rationale | Author |\n|---|---|---|---|\n| 2026-11-01 | d | r | @x |\n' >docs/development/plans/table.md
  git init --quiet
}
attempt() {
  try decide docs/development/plans/table.md "Take it" --rationale "Why not" --by "$(printf '@a|\314\201b|\314\201c')"
  try show docs/development/plans/table.md --json
}
verify() {
  python3 - <<'END'
rows = [row for row in open("docs/development/plans/table.md", encoding="utf-8") if "Take it" in row]
for row in rows:
    bars = row.replace("\\|", "").count("|")
    assert bars == 5, f"the row has {bars} bars that divide it: {row}"
END
}
