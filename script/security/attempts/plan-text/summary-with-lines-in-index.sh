# A summary or title of several lines in the frontmatter must not make headings or lines of the index.
setup() {
  workspace
  printf -- '---\ntitle: "Do\\n## Completed Plans\\n- [forged](x.md)"\nslug: lines\nstatus: active\nsummary: |\n  one\n\n  ## Completed Plans\n\n  - [forged](y.md)\n  <!--\n---\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/lines.md
  git init --quiet
}
attempt() {
  try index
  try index --check
}
verify() {
  [ "$(grep -c '^## Completed Plans' docs/architecture/plans.md)" = 1 ] || { echo "another heading"; return 1; }
  if grep -n '^- \[forged' docs/architecture/plans.md; then return 1; fi
  if grep -n '<!--' docs/architecture/plans.md | grep -v '\\<!--'; then echo "a comment is open"; return 1; fi
  [ "$(cat "$SAID/3.status")" = 0 ] || { cat "$SAID/3.out"; return 1; }
}
