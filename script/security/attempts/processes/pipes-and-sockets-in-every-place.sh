# FIFOs, sockets and devices in the place of the index, template, configuration, AGENTS.md, .git and clients' files must not stop a command.
setup() {
  workspace
  rm docs/architecture/plans.md CHANGELOG.md
  mkfifo docs/architecture/plans.md CHANGELOG.md AGENTS.md CLAUDE.md .mcp.json template.md tags.yaml docs/development/plans/fifo.md
  mkdir -p docs/mcp/servers .cursor
  mkfifo docs/mcp/servers/x.yaml .cursor/mcp.json
  printf 'template: template.md\ntags: tags.yaml\n' >>execplan.yaml
  python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("docs/development/plans/socket.md")'
}
attempt() {
  for words in list check index "new Take-it-now" "init --agents" "mcp sync" doctor uninstall "close ship-email-subscriptions x --waive open-steps --waive open-blockers --reason r" "rename add-maintenance-windows other-name" "check --baseline AGENTS.md" "log ship-email-subscriptions --file AGENTS.md"; do
    # shellcheck disable=SC2086
    try $words
  done
}
verify() {
  [ "$(cat "$SAID/0.status")" = 1 ] && [ "$(cat "$SAID/3.status")" != 0 ] || { echo "list or check ended with 0"; return 1; }
  [ -p AGENTS.md ] && [ -p .mcp.json ] && [ -p docs/architecture/plans.md ] || { echo "a FIFO was replaced"; return 1; }
}
