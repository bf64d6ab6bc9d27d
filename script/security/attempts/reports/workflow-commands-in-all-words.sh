# Titles, links, states, paths and values of the configuration must not begin a line with a workflow command in any format.
setup() {
  workspace
  evil=$(printf 'x%%0A::error::pwned\r\n::add-mask::p\n##[command]ls')
  mkdir -p "docs/development/plans/$(printf 'a\n::error::pwned')" plans
  python3 - "$evil" <<'END'
import json, sys
quoted = json.dumps(sys.argv[1])
text = f"---\ntitle: {quoted}\nstatus: {quoted}\nlast_updated: {quoted}\nslug: {quoted}\ntags: [{quoted}]\n---\n\n# a\n\n## Status\n\n- [2026-11-01 10:00 UTC] [x](<%0A::error::y.md>)\n"
for path in ("docs/development/plans/a\n::error::pwned/b.md", "docs/development/plans/c.md", "plans/::error::pwned.md"):
    open(path, "w").write(text)
open("execplan.yaml", "a").write(f"tags: [{quoted}]\nunknown: {quoted}\nstatuses: [{quoted}]\n")
END
  git init --quiet
}
attempt() {
  for format in text full json jsonl sarif github gitlab junit markdown; do try check --format $format; done
  cd plans && try check --format github && try check && try list --all && cd .. || return
  for words in list audit doctor "config show" next triage "index --check" "log c x" "show c"; do
    # shellcheck disable=SC2086
    try $words
  done
}
verify() {
  for file in "$SAID"/*.out "$SAID"/*.err; do
    if grep -n '^ *::[a-z-]*[ :]\|^ *##\[' "$file" | grep -v '::error file=\|::warning file=\|::error title=\|::warning title='; then echo "$file"; return 1; fi
    if grep -n '::.*%0A::' "$file" | grep '^[0-9]*:::'; then echo "a line end is decoded"; return 1; fi
  done
}
