# A commit-graph that says the newest commit has no parent must not hide from audit what was taken out.
setup() {
  repository
  name=docs/development/plans/move-checks-to-workers.md
  python3 -B -c 'import sys; t=open(sys.argv[1]).read(); open(sys.argv[1],"w").write("\n".join(l for l in t.split("\n") if "2026-10-2" not in l))' $name
  git commit --quiet --all -m "Take entries out"
  git commit-graph write --reachable 2>/dev/null
  python3 -B - <<'PY'
import os, struct
path = ".git/objects/info/commit-graph"
data = bytearray(open(path, "rb").read())
chunks = {bytes(data[8 + 12 * n:12 + 12 * n]): struct.unpack(">Q", data[12 + 12 * n:20 + 12 * n])[0] for n in range(data[6])}
start = chunks[b"CDAT"]
for place in range(start, start + 72, 36):
    data[place + 20:place + 24] = struct.pack(">I", 0x70000000)
os.chmod(path, 0o644)
open(path, "wb").write(data)
PY
}

attempt() {
  try audit
  mv .git/objects/info/commit-graph kept
  try audit
  mv kept .git/objects/info/commit-graph
}

verify() { cmp -s "$SAID/0.out" "$SAID/3.out" || { cat "$SAID/0.out" "$SAID/3.out"; return 1; }; }
