# Folders a thousand deep, with short names, must be named as too deep and not overflow the stack.
setup() { workspace && git init --quiet; }
attempt() {
  python3 -c '
import os
os.chdir("docs/development/plans")
for _ in range(1000):
    os.mkdir("d"); os.chdir("d")
open("deep.md", "w").write("# Do it\n")'
  try list --all
  try check
  try new "Take it"
  rm -r docs/development/plans/d
}
verify() { [ "$(cat "$SAID/0.status")" = 1 ] && [ "$(cat "$SAID/3.status")" != 0 ] || { cat "$SAID/3.out"; return 1; }; }
