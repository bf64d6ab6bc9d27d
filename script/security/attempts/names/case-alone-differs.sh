# Plans whose names differ by case alone must not be written for each other, nor a new one over one of them.
setup() {
  workspace
  printf '# Other\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/Take-It.md
  printf '# Third\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/take-me.MD
  git init --quiet
}
attempt() {
  try new "Take it"
  try rename add-maintenance-windows take-me
  try log Take-It "Here"
}
verify() {
  grep -q '^# Other' docs/development/plans/Take-It.md && grep -q Here docs/development/plans/Take-It.md || { echo "Take-It.md"; return 1; }
  grep -q '^# Third' docs/development/plans/take-me.MD || { echo "take-me.MD"; return 1; }
}
