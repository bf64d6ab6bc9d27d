# Addresses and mentions in findings must not become links or notify anybody where the table is a comment.
setup() {
  workspace
  printf -- '---\nstatus: "www.evil.example https://evil.example/x someone@evil.example @farah #1 GH-1 :tada:"\n---\n\n# Do it\n\n## https://evil.example/y\n\n## https://evil.example/y\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun [x](#https://evil.example/z) [y](//evil.example/z.md)\n' >docs/development/plans/addresses.md
  git init --quiet
}
attempt() { try check --format markdown; }
verify() {
  grep -q evil "$SAID/0.out" || { echo "no address in the report"; return 1; }
  if grep -n 'https://evil\|[ (]www\.evil\|someone@evil' "$SAID/0.out"; then return 1; fi
}
