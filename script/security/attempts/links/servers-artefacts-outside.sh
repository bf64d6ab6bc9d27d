# The files of clients and their folders as links outside or into git's hooks must not be written.
setup() {
  repository
  mkdir -p docs/mcp/servers
  printf 'command: tool\n' >docs/mcp/servers/tool.yaml
  echo '{}' >"$OUTSIDE/mcp.json"
  ln -s "$OUTSIDE/mcp.json" .mcp.json
  ln -s "$OUTSIDE" .cursor
  ln -s .git/hooks .mcp
}

attempt() {
  try mcp sync
  try mcp sync --force
  try check
}
