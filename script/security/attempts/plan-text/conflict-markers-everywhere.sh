# Plans, the index and AGENTS.md in the middle of a merge must be refused by every edit, and check must say so.
setup() {
  workspace
  for file in docs/development/plans/add-maintenance-windows.md docs/architecture/plans.md AGENTS.md; do
    printf '\n<<<<<<< HEAD\nours\n||||||| base\nold\n=======\ntheirs\n>>>>>>> branch\n' >>$file
  done
  git init --quiet
  git add --all
  git commit --quiet -m x
}
attempt() {
  try log add-maintenance-windows "Here"
  try start add-maintenance-windows
  try rename add-maintenance-windows other-name
  try convert add-maintenance-windows --to cookbook --write
  try index
  try abandon move-checks-to-workers "No"
  try check
}
verify() {
  for n in 0 3 6 9 12; do [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }; done
  git diff --quiet || { git diff --stat; return 1; }
  grep -q conflict "$SAID/18.out" || { echo "check says nothing"; return 1; }
}
