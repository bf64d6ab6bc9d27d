# A bracket with a combining accent in the title of the plan that replaces another must not end the banner's link.
setup() {
  workspace
  printf '# Do ]\314\201 it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/newer.md
  git init --quiet
}
attempt() {
  try supersede add-maintenance-windows --by newer --reason "Better"
  try show add-maintenance-windows --json
}
verify() {
  python3 - <<'END'
import re
text = open("docs/development/plans/add-maintenance-windows.md", encoding="utf-8").read().replace("\n> ", " ")
label = re.search(r"Superseded on .*? by \[(.*)\]\(newer\.md\)", text)
assert label, "no banner"
assert "]" not in re.sub(r"\\.", "", label[1]), "the title ends the link: " + label[0]
END
}
