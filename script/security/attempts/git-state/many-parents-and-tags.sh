# A merge of hundreds of commits and a tag of a tag of a tag must cost no more than their number.
setup() {
  repository
  python3 -B - <<'PY'
import subprocess
def run(*words, data=None):
    return subprocess.run(["git", *words], input=data, stdout=-1, check=True).stdout.decode().strip()
tree, head = run("rev-parse", "HEAD^{tree}"), run("rev-parse", "HEAD")
stream = "".join(f"commit refs/heads/p{n}\ncommitter x <x> {1700000000 + n} +0000\ndata 0\nfrom {head}\n"
                 f"M 100644 inline docs/development/plans/p-plan.md\ndata {len(str(n)) + 4}\n# P{n}\n\n" for n in range(300))
run("fast-import", "--quiet", data=stream.encode())
parents = run("for-each-ref", "--format=%(objectname)", "refs/heads/p*").split()
body = f"tree {tree}\n" + "".join(f"parent {p}\n" for p in [head, *parents]) + "author x <x> 1700009999 +0000\ncommitter x <x> 1700009999 +0000\n\nx\n"
merge = run("hash-object", "-t", "commit", "-w", "--stdin", data=body.encode())
run("update-ref", "HEAD", merge)
for number in range(100):
    body = f"object {merge}\ntype {'tag' if number else 'commit'}\ntag t\ntagger x <x> 1 +0000\n\nx\n"
    merge = run("hash-object", "-t", "tag", "-w", "--literally", "--stdin", data=body.encode())
run("update-ref", "refs/tags/deep", merge)
PY
}

attempt() {
  try show move-checks-to-workers --at deep
  try audit
  try list --branches
}

verify() { [ "$(cat "$SAID/0.status")" = 0 ] || { cat "$SAID/0.err"; return 1; }; }
