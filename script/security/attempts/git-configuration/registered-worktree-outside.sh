# A worktree that only the archive's git directory claims to be at a folder outside must not be read there.
setup() {
  repository
  printf 'folders: [.]\nindex: null\n' >execplan.yaml
  git commit --quiet --all -m "All"
  mkdir -p .git/worktrees/evil
  cp .git/HEAD .git/worktrees/evil/HEAD
  printf '%s/folder/.git\n' "$OUTSIDE" >.git/worktrees/evil/gitdir
  printf '../..\n' >.git/worktrees/evil/commondir
}

attempt() {
  try list --all --worktrees
  try show plan --worktrees
  try check --worktrees
  try show plan --worktrees --json
}
