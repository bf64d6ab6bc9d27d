# Names of branches with marks that turn text, invisible letters and escapes, which git takes or not, must be shown visibly.
setup() {
  repository
  cp -R . ../other
  mv ../other other
  python3 -B - <<'PY'
import subprocess
def git(*words):
    return subprocess.run(["git", *words], stdout=-1, check=True).stdout.strip()
for name in ("\u202emain", "a\u2066b\u200f", "x\u2028y", "\u0085z", "c\u009b2J"):
    git("checkout", "--quiet", "-b", name)
    with open("docs/development/plans/move-checks-to-workers.md", "a") as file:
        file.write("More.\n")
    git("commit", "--quiet", "--all", "-m", name)
git("checkout", "--quiet", "-b", "on\u202ebranch", "HEAD~5")
head = git("rev-parse", "HEAD")
for name in (b"esc\x1b[2J", b"cr\rx", b"bytes\xff\xfe", b"del\x7f"):
    with open(b"other/.git/refs/heads/" + name, "wb") as file:
        file.write(head)
PY
  python3 -B -c 'import subprocess; subprocess.run(["git", "worktree", "add", "--quiet", "tree", "\u202emain"], check=True)'
}

attempt() {
  for place in . tree other; do
    try list --all --branches --worktrees -C $place
    try show move-checks-to-workers --branches --worktrees -C $place
    try check --branches -C $place
    try list --branches --branch "$(printf '\342\200\256*')" --json -C $place
  done
  try show move-checks-to-workers --at "$(printf '\342\200\256none\033[2J')"
}

verify() { [ "$(cat "$SAID/0.status")" = 0 ] || { cat "$SAID/0.err"; return 1; }; }
