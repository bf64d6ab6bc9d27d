# Folders whose names have letters that macOS ignores, or that only a fold of case makes git's, must be refused.
setup() {
  repository
  printf 'folders: [".g\\u200cit/hooks", ".git\\uFEFF", "x/.gIt", "docs/../../outside", "/tmp", ""]\n' >execplan.yaml
}

attempt() {
  try new "Take it"
  try list --all
  try init
  try config show
}

verify() { [ "$(cat "$SAID/0.status")" != 0 ] || { echo "a plan was made"; return 1; }; }
