# A configuration that names a folder outside as the worktree must not make git's answers those about that folder.
setup() {
  repository
  git config core.worktree "$OUTSIDE"
  git config extensions.worktreeConfig true
  git config --file .git/config.worktree core.worktree "$OUTSIDE/folder"
}

attempt() {
  try check
  try list --worktrees
  try show plan.md --worktrees
  try log move-checks-to-workers "An entry."
  try audit
  try check --fix --record move-checks-to-workers
}

verify() { case $(cat "$SAID"/*.out) in *folder/plan.md*) echo "looks outside"; return 1 ;; *) ;; esac; }
