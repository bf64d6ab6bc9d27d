# Names in a commit with line ends, escapes and bytes that are no text must stay one name and be shown visibly.
setup() {
  repository
  python3 -B - <<'PY'
import os
text = open("docs/development/plans/move-checks-to-workers.md", "rb").read()
for name in (b"a\n:100644 100644 x-plan", b"esc\x1b]0;owned\x07-plan", b"\x01start-plan", b"bytes\xff-plan", b"turn\xe2\x80\xae-plan", b"tab\t-plan"):
    with open(b"docs/development/plans/" + name + b".md", "wb") as file:
        file.write(text)
PY
  git add --all
  git commit --quiet -m "$(printf 'esc\033[2J\001\nturn\342\200\256')"
  git rm --quiet -r docs/development/plans
  git commit --quiet -m "Remove"
}

attempt() {
  try audit
  try diff HEAD~1
  try show docs/development/plans/start-plan.md --at HEAD~1
  try timeline move-checks-to-workers
  try check --history
}
