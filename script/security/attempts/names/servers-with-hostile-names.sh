# Files of MCP servers with hostile names must neither write outside their folder nor hide each other.
setup() {
  workspace
  mkdir -p docs/mcp/servers
  for name in ..  ../../x .git __proto__ 'a/b' "$(printf 'n\nl')" "$(printf 'e\033[m')" 'CON' "$(printf 'caf\303\251')" "$(printf 'cafe\314\201')" 'a"b' '-C' 'ok'; do
    mkdir -p "docs/mcp/servers/$(dirname -- "$name")" 2>/dev/null
    printf 'command: tool\nargs: ["%s"]\n' "x" >"docs/mcp/servers/$name.yaml"
  done
  git init --quiet
}
attempt() {
  try mcp sync
  try check
  rm -f docs/mcp/servers/*e*.yaml docs/mcp/servers/-C.yaml docs/mcp/servers/a*.yaml docs/mcp/servers/.*.yaml docs/mcp/servers/CON.yaml "docs/mcp/servers/$(printf 'n\nl').yaml" "docs/mcp/servers/__proto__.yaml"
  rm -f docs/mcp/servers/caf*
  try mcp sync
  try mcp sync --json
}
verify() {
  for file in .mcp.json .cursor/mcp.json; do
    [ ! -e $file ] || python3 -c 'import json, sys; json.load(open(sys.argv[1]))' $file || return 1
  done
  [ -z "$(find . -newer execplan.yaml -name '*.json' -not -path './.mcp*' -not -path './.cursor/*' -not -path './.git/*')" ] || { echo "a file elsewhere"; return 1; }
  [ "$(cat "$SAID/6.status")" = 0 ] || { cat "$SAID/6.err"; return 1; }
}
