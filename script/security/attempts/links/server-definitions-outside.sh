# Definitions of servers that lie outside must not be copied into the files of clients.
setup() {
  repository
  mkdir -p docs/mcp "$OUTSIDE/servers"
  printf 'command: a-secret-from-outside\n' >"$OUTSIDE/servers/tool.yaml"
  ln -s "$OUTSIDE/servers" docs/mcp/servers
}

attempt() {
  try mcp sync --dry-run
  try mcp sync
  try doctor
}
