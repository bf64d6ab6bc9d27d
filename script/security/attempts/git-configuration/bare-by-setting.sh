# A checkout that calls itself bare must not be searched as if git had nothing to say about its files.
setup() {
  repository
  git config core.bare true
}

attempt() {
  try check
  try audit
  try list --worktrees
  try log move-checks-to-workers "An entry."
  try check --fix --record move-checks-to-workers
}

verify() {
  case $(cat "$SAID/12.err" "$SAID/12.out") in
    *"work tree"*|*bare*|*git*) ;;
    *) [ "$(cat "$SAID/12.status")" != 0 ] || { cat "$SAID/12.out"; echo "nobody says that git refused"; return 1; } ;;
  esac
}
