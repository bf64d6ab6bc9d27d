# Names of maintainers with escapes, line ends and marks that turn text must come raw neither into a plan nor out.
setup() {
  repository
  printf 'profile: governance\nmaintainers: ["@a\\e]0;owned\\a\\n## Outcomes\\n\\n- x", "@b\\u202e\\x9b2J", "@c\\0d"]\n' >execplan.yaml
}

attempt() {
  try request-feedback move-checks-to-workers "May I?"
  try config show
  try new "Take it"
  try check
}

verify() {
  python3 -B - <<'PY'
import pathlib, re, sys
for path in pathlib.Path("docs").rglob("*.md"):
    text = path.read_text(encoding="utf-8")
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text) or "\n- x" in text:
        sys.exit(f"{path} holds it")
PY
}
