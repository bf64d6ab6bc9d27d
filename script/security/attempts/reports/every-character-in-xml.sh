# Every character of Unicode in titles, states and links must leave XML, JSON and Markdown valid.
setup() {
  workspace
  python3 - <<'END'
letters = [chr(code) for code in list(range(1, 0xD800)) + list(range(0xE000, 0x10000)) + [0x1FFFE, 0x1FFFF, 0xE0001, 0xFFFFF, 0x10FFFF] if chr(code) not in "\r\n"]
with open("docs/development/plans/letters.md", "w", encoding="utf-8", newline="") as file:
    file.write("# Do it\n\n## Status\n\n")
    for start in range(0, len(letters), 500):
        text = "".join(letter for letter in letters[start:start + 500] if letter not in "[]()<>\\")
        file.write(f"- [2026-11-01 10:00 UTC] [x](<#{text}>)\n")
END
  git init --quiet
}
attempt() { for format in junit json sarif gitlab; do try check --select dead-anchor --format $format; done; }
verify() {
  python3 - "$SAID" <<'END'
import json, sys, xml.dom.minidom as dom
said = sys.argv[1]
if open(said + "/0.status").read().strip() == "2":
    sys.exit("not checked: " + open(said + "/0.err").read())
assert open(said + "/0.status").read().strip() == "1"
dom.parse(said + "/0.out")
for n in (3, 6, 9):
    json.load(open(f"{said}/{n}.out", encoding="utf-8"))
END
}
