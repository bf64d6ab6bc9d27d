# A user name that the configuration of the repository hands in must be one line of text, and never a program.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
  printf '[user]\n\tname = "@a\\n## Status\\n\\n- [x] forged\\t\\"(@farah)"\n[alias]\n\tconfig = !%s\n[core]\n\tpager = %s\n' "$CANARY" "$CANARY" >>.git/config
}
attempt() {
  unset EXECPLAN_ACTOR GIT_AUTHOR_NAME GIT_COMMITTER_NAME
  try decide ship-email-subscriptions "Take it" --rationale "Why not"
  try block ship-email-subscriptions "Stop"
  try new "Do it at once"
}
verify() { if git diff | grep -n '^+## Status\|^+- \[x\] forged'; then return 1; fi; }
