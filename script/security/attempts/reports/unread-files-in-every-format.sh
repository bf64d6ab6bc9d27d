# A plan that could not be read must be named in every format, with exit status 1, also when nothing else is found.
setup() {
  rm -rf docs
  mkdir -p plans
  printf '# Caf\351\n' >"plans/$(printf 'u<&"|,:\033')n.md"
  printf 'profile: cookbook\nfolders: [plans]\n' >execplan.yaml
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  for format in text full json jsonl sarif github gitlab junit markdown; do try check --format $format; done
  try check --statistics
  try check --select dead-link --json
  try list --json
  try audit --json
  try next --json
  try index --check
  try doctor --json
}
verify() {
  for n in 0 3 6 9 12 15 18 21 24 27 30 33; do
    [ "$(cat "$SAID/$n.status")" = 1 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }
    grep -q 'UTF-8' "$SAID/$n.out" "$SAID/$n.err" || { echo "call $n says nothing"; return 1; }
  done
  for n in 36 39 45; do grep -q 'UTF-8\|plans/u' "$SAID/$n.out" "$SAID/$n.err" || { echo "call $n says nothing of the file"; cat "$SAID/$n.out"; return 1; }; done
  python3 -c 'import sys, xml.dom.minidom as dom; dom.parse(sys.argv[1])' "$SAID/21.out"
}
