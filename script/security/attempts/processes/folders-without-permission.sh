# A folder of plans that cannot be listed, entered or written must be named, and nothing found must not be said.
setup() {
  workspace
  git init --quiet
  mkdir docs/development/plans/closed docs/development/plans/blind
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] [x](gone.md)\n' >docs/development/plans/closed/plan-one.md
  cp docs/development/plans/closed/plan-one.md docs/development/plans/blind/plan-two.md
}
attempt() {
  chmod 000 docs/development/plans/closed && chmod 444 docs/development/plans/blind && chmod 555 docs/development/plans
  try check --select dead-link
  try list --all
  try log add-maintenance-windows "Here"
  try rename add-maintenance-windows other-name
  chmod 755 docs/development/plans docs/development/plans/closed docs/development/plans/blind
}
verify() {
  for n in 0 3; do [ "$(cat "$SAID/$n.status")" = 1 ] || [ $n = 3 ] && [ "$(id -u)" = 0 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }; done
  find docs -type f -name '*.md' | wc -l | grep -q '^ *9$' || { find docs -type f; return 1; }
}
