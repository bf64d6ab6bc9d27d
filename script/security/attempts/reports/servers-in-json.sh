# Definitions of MCP servers with every kind of value must give valid JSON for the clients, or be refused.
setup() {
  workspace
  mkdir -p docs/mcp/servers
  printf 'command: "a\\u0000\\ud800\\u001b"\nargs: ["\\u2028", "</script>", "${X}", "${", "$${X}", 0x10, .inf, .nan, 1e999, ~, !!binary aGk=]\nenv: {A: "\\"", "A": b, "\\"": c}\nx: &a [1]\ny: *a\n' >docs/mcp/servers/odd.yaml
  printf 'command: t\n? [a]\n: b\n1: c\n"1": d\ncaf\303\251: e\ncafe\314\201: f\n' >docs/mcp/servers/keys.yaml
  printf 'url: "javascript:alert(1)"\nheaders: {"X\\r\\nY": "a\\r\\nb"}\n' >docs/mcp/servers/net.yaml
  git init --quiet
}
attempt() {
  try mcp sync --json
  for name in odd keys net; do
    mkdir -p away && mv docs/mcp/servers/*.yaml away && cp away/$name.yaml docs/mcp/servers
    try mcp sync --json
    cp away/*.yaml docs/mcp/servers
  done
  try check --format junit
}
verify() {
  python3 - "$SAID" <<'END'
import glob, json, sys
def once(pairs):
    assert len(pairs) == len({key for key, _ in pairs}), pairs
    return dict(pairs)
def never(word):
    raise ValueError(word)
for path in glob.glob(".mcp*/**/*.json", recursive=True) + glob.glob(".cursor/*.json") + glob.glob(".mcp.json") + glob.glob(sys.argv[1] + "/[0369].out"):
    text = open(path, encoding="utf-8").read()
    if text:
        json.loads(text, object_pairs_hook=once, parse_constant=never)
END
}
