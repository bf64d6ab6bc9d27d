# Links to files outside that are only in a commit, as plan, index and configuration, must not be followed on the disk.
setup() {
  repository
  rm docs/architecture/plans.md execplan.yaml
  ln -s "$OUTSIDE/folder/plan.md" docs/development/plans/outer-plan.md
  ln -s "$OUTSIDE/secret.md" docs/architecture/plans.md
  ln -s ../outside/secret.md execplan.yaml
  git add --all
  git commit --quiet -m "Links"
  git checkout --quiet HEAD~1
}

attempt() {
  try show outer-plan --at master
  try show outer-plan --at main
  try diff HEAD@{1}
  try list --all --branches
  try show outer-plan --branches
  try check --branches
}
