# A commit with thousands of folders inside each other must not end git by a signal that is taken for an answer.
setup() {
  repository
  python3 -B - <<'PY'
import hashlib, os, subprocess, zlib
def put(body):
    data = b"tree %d\0" % len(body) + body
    name = hashlib.sha1(data).hexdigest()
    os.makedirs(".git/objects/" + name[:2], exist_ok=True)
    with open(f".git/objects/{name[:2]}/{name[2:]}", "wb") as file:
        file.write(zlib.compress(data, 1))
    return bytes.fromhex(name)
blob = subprocess.run(["git", "rev-parse", "HEAD:CHANGELOG.md"], stdout=-1, check=True).stdout.decode().strip()
tree = put(b"".join(b"100644 x%d-plan.md\0" % n + bytes.fromhex(blob) for n in range(10, 40)))
for number in range(6000):
    tree = put(b"40000 d\0" + tree)
tree = put(b"40000 docs\0" + tree)
commit = subprocess.run(["git", "commit-tree", tree.hex(), "-p", "HEAD", "-m", "x"], stdout=-1, check=True).stdout.decode().strip()
subprocess.run(["git", "update-ref", "HEAD", commit], check=True)
PY
}

attempt() {
  try audit
  try show x10-plan --at HEAD
  try diff HEAD
}

verify() {
  [ "$(cat "$SAID/0.status")" != 0 ] || [ -s "$SAID/0.err" ] || { cat "$SAID/0.out"; return 1; }
}
