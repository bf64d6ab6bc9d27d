# A follow-up that opens code or a comment must not swallow the plan that takes it over.
setup() {
  workspace
  cd docs/development/plans || return
  printf '# Give\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n## Follow-up\n\n- [ ] one <!-- two\n\n  ```\n  three\n- [ ] `four <script> <![CDATA[\n' >give.md
  printf '# Take\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n## Follow-up\n\n- [ ] own\n\n## Decision Log\n\n- [2026-11-01 10:00 UTC] **Decision:** kept. Rationale: r (@x)\n' >take.md
  cd - >/dev/null || return
  git init --quiet
}
attempt() {
  cp docs/development/plans/take.md "$SAID/before.txt"
  try close give "Done" --carry-to take
  try show take --json
}
verify() {
  [ "$(cat "$SAID/0.status")" != 0 ] || python3 - "$SAID" <<'END'
import json, sys
said = sys.argv[1]
document = json.load(open(said + "/4.out", encoding="utf-8"))
assert any("kept" in str(entry) for entry in document["decisions"]), "the decision log was swallowed"
text = open("docs/development/plans/take.md", encoding="utf-8").read()
lost = [line for line in open(said + "/before.txt") if line.strip() and line.strip() not in text]
assert not lost, lost
END
}
