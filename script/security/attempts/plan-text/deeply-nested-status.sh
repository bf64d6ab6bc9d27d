# A status in a hundred quotes and lists must neither crash nor lose a word when something is logged.
setup() {
  workspace
  python3 - <<'END'
deep = "".join("  " * n + f"- w{n}\n" for n in range(300))
quotes = "> " * 300 + "q\n"
with open("docs/development/plans/nested.md", "w") as file:
    file.write("# Nest\n\n## Status\n\n" + deep + "\n" + quotes + "\n- [2026-11-01 10:00 UTC] end\n\n" + "[" * 3000 + "*" * 3000 + "`" * 2999 + "\n")
END
  git init --quiet
}
attempt() {
  cp docs/development/plans/nested.md "$SAID/before.txt"
  try log nested "Here"
  try step add nested "There"
  try check --json
}
verify() {
  python3 - "$SAID/before.txt" <<'END'
import sys
after = iter(open("docs/development/plans/nested.md").read().split("\n"))
for line in open(sys.argv[1]).read().split("\n"):
    assert line in after, "lost: " + line[:80]
END
}
