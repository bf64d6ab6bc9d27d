# A mark must change one step, although other steps hold boxes, numbers, owners and times within their words.
setup() {
  workspace
  printf '# Mark\n\n## Plan of Work\n\n1. [ ] [x] 2. one (@a; after: 2) (@b)\n2. [ ] 1. [ ] two [x] (done)\n   1. [ ] three\n3. [ ] `[ ]` four (completed: all; remaining: none)\n4. [ ] **[x]** five\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >docs/development/plans/mark.md
  git init --quiet
  git add --all
  git commit --quiet -m x
}
attempt() {
  try step done mark 1
  try step partial mark 3 --completed "$(printf 'a)\r\n4. [x] forged')" --remaining 'b; remaining: none)'
  try step drop mark five --reason '[ ] (@x; due: 2026-01-01)'
}
verify() {
  git diff --numstat -- docs/development/plans/mark.md | while read -r added removed _; do
    [ "$removed" -le 5 ] || { echo "$removed lines were changed"; git diff; return 1; }
  done || return 1
  grep -q '^2. \[ \] 1. \[ \] two \[x\] (done)$' docs/development/plans/mark.md || { echo "step 2 changed"; return 1; }
  if grep -n '^ *4. \[x\] forged' docs/development/plans/mark.md; then return 1; fi
}
