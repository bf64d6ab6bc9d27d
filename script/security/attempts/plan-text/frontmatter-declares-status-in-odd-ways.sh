# A state that the frontmatter writes by tags, anchors, flow, merge keys or twice must be changed truly or refused.
setup() {
  workspace
  cd docs/development/plans || return
  n=0
  for line in 'status: !!str draft' 'status: &a draft' 'status: "dr\x61ft"' '? status
: draft' '{status: draft, title: x}' 'status: draft
status: draft' 'base: &b {status: draft}
<<: *b' 'status: >-
  draft' '"status": draft' "status: 'draft' # completed"; do
    n=$((n + 1))
    printf -- '---\n%s\n---\n\n# Do it %s\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' "$line" $n >odd-$n.md
  done
  cd - >/dev/null || return
  git init --quiet
}
attempt() {
  for n in 1 2 3 4 5 6 7 8 9 10; do try start docs/development/plans/odd-$n.md; done
  try list --all --json
}
verify() {
  python3 - "$SAID" <<'END'
import json, sys
said = sys.argv[1]
states = {plan["path"].split("/")[-1]: plan["state"] for plan in json.load(open(said + "/30.out"))["plans"]}
for n in range(10):
    status = open(f"{said}/{3 * n}.status").read().strip()
    state = states[f"odd-{n + 1}.md"]
    state = state if isinstance(state, str) else state.get("value", state)
    assert status != "0" or state == "active" or "active" in str(state), f"odd-{n + 1}: ended with {status}, is {state}"
END
}
