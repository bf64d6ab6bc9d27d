# One folder of plans under many spellings, inside of itself and as a file, must not double an entry or a plan.
setup() {
  repository
  printf 'folders: [docs/development/plans, docs, docs/./development//plans/, docs/development, ., CHANGELOG.md]\n' >execplan.yaml
  python3 -B -c 'print("exclude: [" + ", ".join("x%d/**" % n for n in range(3000)) + "]")' >>execplan.yaml
}

attempt() {
  try log move-checks-to-workers "Only once, please."
  try list --all --json
  try new "Take it"
  try rename move-checks-to-workers other-name
}

verify() {
  python3 -B - <<'PY'
import json, os, pathlib, sys
plans = json.loads(pathlib.Path(os.environ["SAID"], "3.out").read_text())["plans"]
paths = [plan["path"] for plan in plans]
text = "".join(path.read_text() for path in pathlib.Path("docs").rglob("*.md"))
sys.exit("doubled" if len(paths) != len(set(paths)) or text.count("Only once, please.") != 1 else 0)
PY
}
