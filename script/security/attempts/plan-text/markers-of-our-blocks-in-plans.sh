# Comments that look like those of execplan's own blocks must not make uninstall take out a person's text.
setup() {
  workspace
  printf '# Agents\n\nmine1\n\n<!-- execplan:begin +999999 -->\nmine2\n<!-- execplan:end -->\n\nmine3\n<!-- execplan:begin -->\nmine4\n' >AGENTS.md
  printf 'mine5\n<!-- execplan:begin agents deadbeef +2 -->\nmine6\n<!-- execplan:end -->\n<!-- execplan:end -->\nmine7\n' >CLAUDE.md
  printf '\n<!-- execplan:begin +0 -->\nmine8\n' >>docs/development/plans/add-maintenance-windows.md
  git init --quiet
}
attempt() {
  try init --agents
  try uninstall
  try uninstall
}
verify() {
  for n in 1 2 3 4 5 6 7 8; do
    grep -rq "mine$n" --include='*.md' . || { echo "mine$n is gone"; return 1; }
  done
}
