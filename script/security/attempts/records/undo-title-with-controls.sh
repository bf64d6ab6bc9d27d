# Without a home the undo record is the archive's: its title must not reach the terminal as it is.
setup() {
  repository
  mkdir .git/execplan
  python3 -B "$HOSTILE_FILES/record.py" undo write README.md a b >made
  python3 -B - <<'PY'
data = open("made", "rb").read().split(b"\n", 2)[2].replace(b"4:undo7:hostile", b"6:change14:a\x1b]0;owned\x07\x9b2J", 1)
digest = 0xCBF29CE484222325
for byte in data:
    digest = (digest ^ byte) * 0x100000001B3 % 2**64
open(".git/execplan/undo", "wb").write(b"execplan record 1\n%016x\n" % digest + data)
PY
  printf b >README.md
}

attempt() {
  unset HOME
  try undo --dry-run
  try undo --json --dry-run
  try undo
}
