# Folders called `..` and `.` and names with slashes in a tree must lead to no file outside of it.
setup() {
  repository
  python3 -B - <<'PY'
import subprocess
def put(kind, body):
    command = ["git", "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    return subprocess.run(command, input=body, stdout=-1, check=True).stdout.strip().decode()
def tree(*entries):
    return put("tree", b"".join(b"%s %s\0" % (m, n) + bytes.fromhex(i) for m, n, i in entries))
plan = put("blob", b"# Climb\n\n## Status\n\n- [2026-10-22 09:26 UTC] Old entry.\n")
up = tree((b"100644", b"plan.md", plan))
for name in (b"folder", b"outside", b"..", b"..", b"..", b".."):
    up = tree((b"40000", name, up))
plans = tree((b"40000", b"..", up), (b"40000", b".", up), (b"100644", b"../../../../outside/folder/plan.md", plan))
root = tree((b"40000", b"docs", tree((b"40000", b"development", tree((b"40000", b"plans", plans))))))
commit = subprocess.run(["git", "commit-tree", root, "-p", "HEAD", "-m", "x"], stdout=-1, check=True).stdout.decode().strip()
subprocess.run(["git", "update-ref", "HEAD", commit], check=True)
PY
}

attempt() {
  try diff HEAD
  try show plan --at HEAD
  try show ../outside/folder/plan.md --at HEAD
  try audit
  try timeline docs/development/plans/../../../../outside/folder/plan.md
  try diff HEAD docs/development/plans/../../../../outside/folder/plan.md
}
