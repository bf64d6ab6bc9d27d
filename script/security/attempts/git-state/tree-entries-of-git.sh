# Files in folders called .git, absolute names and empty names in a tree must not be shown as if they were in the checkout.
setup() {
  repository
  cp docs/development/plans/move-checks-to-workers.md .git/inner.md
  python3 -B - <<'PY'
import subprocess
def put(kind, body):
    command = ["git", "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    return subprocess.run(command, input=body, stdout=-1, check=True).stdout.strip().decode()
def tree(*entries):
    return put("tree", b"".join(b"%s %s\0" % (m, n) + bytes.fromhex(i) for m, n, i in entries))
plan = put("blob", b"# Inner\n\n## Status\n\n- [2026-10-22 09:26 UTC] Old entry.\n")
inner = tree((b"100644", b"inner.md", plan))
plans = tree((b"100644", b"", plan), (b"100644", b"/etc/x-plan.md", plan), (b"40000", b"", inner))
root = tree((b"40000", b".git", inner), (b"40000", b"docs", tree((b"40000", b"development", tree((b"40000", b"plans", plans))))))
commit = subprocess.run(["git", "commit-tree", root, "-p", "HEAD", "-m", "x"], stdout=-1, check=True).stdout.decode().strip()
subprocess.run(["git", "update-ref", "HEAD", commit], check=True)
PY
}

attempt() {
  try diff HEAD
  try show .git/inner.md --at HEAD
  try timeline .git/inner.md
  try audit
  try show /etc/x-plan.md --at HEAD
  try list --history
}
