# Sparse files of 10 GB in every place that is read must be refused at once.
setup() {
  workspace
  mkdir -p docs/mcp/servers .cursor
  git init --quiet && git add --all && git commit --quiet -m x
  mkdir other
  for file in docs/development/plans/huge.md AGENTS.md .mcp.json template.md tags.yaml docs/mcp/servers/x.yaml .cursor/mcp.json CHANGELOG.md other/.git other/execplan.yaml; do truncate -s 10G $file; done
  printf 'template: template.md\ntags: tags.yaml\n' >>execplan.yaml
}
attempt() {
  (ulimit -v 4000000
  for words in list check "new Take-it-now" "init --agents" "mcp sync" doctor "check --baseline AGENTS.md" "log ship-email-subscriptions --file AGENTS.md" "diff HEAD" "check --since HEAD" "-C other list"; do
    # shellcheck disable=SC2086
    try $words
  done)
  rm docs/development/plans/huge.md AGENTS.md .mcp.json template.md tags.yaml docs/mcp/servers/x.yaml .cursor/mcp.json CHANGELOG.md other/.git other/execplan.yaml
}
verify() {
  for n in 0 3 27; do [ "$(cat "$SAID/$n.status")" != 0 ] || { echo "call $n ended with 0"; cat "$SAID/$n.out"; return 1; }; done
}
