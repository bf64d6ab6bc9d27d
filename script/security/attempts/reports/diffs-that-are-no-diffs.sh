# Lines of a plan that look like headers of a diff must not make the diff of a repair or a change one of other files.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n--- a/execplan.yaml\n+++ b/execplan.yaml\n@@ -1,1 +1,1 @@\n-profile: governance\n+profile: cookbook\ndiff --git a/x b/x\n\\ No newline at end of file\n\n## Follow-up\n\n- [ ] f' >docs/development/plans/headers.md
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  try log headers "$(printf -- '-- a/execplan.yaml\n++ b/execplan.yaml')" --dry-run --json
  python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["diff"], end="")' "$SAID/0.out" >"$HOME/diff"
  git apply --numstat "$HOME/diff" >"$SAID/numstat.txt" 2>&1
  git apply --check "$HOME/diff" >>"$SAID/numstat.txt" 2>&1
  try check --diff --unsafe-fixes
}
verify() {
  if grep -q 'execplan.yaml\|error\|corrupt' "$SAID/numstat.txt"; then cat "$SAID/numstat.txt"; return 1; fi
  grep -q headers.md "$SAID/numstat.txt"
}
