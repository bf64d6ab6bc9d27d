# Folders of states within each other, as plans and as links of names, must lose nothing when plans move.
setup() {
  workspace
  printf 'profile: harness\nfolders:\n- docs/exec-plans\n' >execplan.yaml
  for folder in active completed/active active/completed/active archive/PLAN.md completed; do
    mkdir -p docs/exec-plans/$folder
    printf '# Do %s\n\n## Progress\n\n- [x] (2026-11-01 10:00Z) begun\n\n## Outcomes & Retrospective\n\n' $folder >docs/exec-plans/$folder/same.md
  done
  git init --quiet
}
attempt() {
  find docs/exec-plans -name '*.md' -type f -exec cat {} + | grep -c '^# Do' >"$SAID/before.txt"
  for file in active/same.md completed/active/same.md active/completed/active/same.md archive/PLAN.md/same.md completed/same.md; do
    try close docs/exec-plans/$file "Done"
    try archive docs/exec-plans/$file
    try reopen docs/exec-plans/$file "Again"
  done
}
verify() {
  now=$(find docs/exec-plans -name '*.md' -type f -exec cat {} + | grep -c '^# Do')
  [ "$now" = "$(cat "$SAID/before.txt")" ] || { echo "$now plans are left"; return 1; }
}
