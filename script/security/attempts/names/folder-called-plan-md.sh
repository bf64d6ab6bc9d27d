# Folders called PLAN.md, execplan.yaml, AGENTS.md and like the index must be no reason to lose or crash.
setup() {
  workspace
  rm docs/architecture/plans.md execplan.yaml
  mkdir -p docs/development/plans/x/PLAN.md/PLAN.md docs/architecture/plans.md AGENTS.md execplan.yaml CHANGELOG.d .mcp.json
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/x/PLAN.md/plan.md
  git init --quiet
}
attempt() {
  try list --all
  try check
  try init --agents
  try index
  try new "Take it"
  try rename docs/development/plans/x/PLAN.md/plan.md other-name
  try doctor
}
verify() {
  [ "$(find docs -name '*.md' -type f | xargs grep -l '^# Do it' | wc -l)" = 1 ] || { echo "the plan is gone"; return 1; }
}
