# Frontmatter and configuration with keys that come twice must give JSON whose objects hold each key once.
setup() {
  workspace
  printf -- '---\nstatus: active\nstatus: draft\n"\\u0000": a\nx: {a: 1, a: 2, "a\\ud800": 3}\n? [a, b]\n: c\n? {a: b}\n: d\n? [a, b]\n: e\n~: f\nnull: g\n1: h\n"1": i\ncaf\303\251: j\ncafe\314\201: k\ny: !!binary aGk=\nz: .nan\nw: -.inf\nv: 0x1f\nu: 1e999\n---\n\n# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/keys.md
  printf 'profile: governance\nstale-after: 3\nstale-after: 4\n"tags": [a]\n' >>execplan.yaml
  git init --quiet
}
attempt() { for words in "show keys" list next check "config show" doctor triage "timeline keys"; do
  # shellcheck disable=SC2086
  try $words --json
done; }
verify() {
  python3 - "$SAID" <<'END'
import glob, json, sys
def once(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), keys
    return dict(pairs)
def never(word):
    raise ValueError(word)
for path in glob.glob(sys.argv[1] + "/*.out"):
    text = open(path, encoding="utf-8").read()
    if text:
        json.loads(text, object_pairs_hook=once, parse_constant=never).__str__().encode()
END
}
