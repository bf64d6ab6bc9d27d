# Pipes in the place of plan, index, configuration of servers, template and changelog must not be waited for.
setup() {
  repository
  mkfifo docs/development/plans/pipe-plan.md template.md pipe.md
  rm CHANGELOG.md
  mkfifo CHANGELOG.md
  mkdir -p docs/mcp/servers
  mkfifo docs/mcp/servers/x.yaml .mcp.json
  echo 'template: template.md' >>execplan.yaml
  echo 'documents: [pipe.md]' >>execplan.yaml
}

attempt() {
  try list --all
  try check
  try new "Take it"
  try mcp sync
  try close move-checks-to-workers "It works."
  try rename move-checks-to-workers other-name
}
