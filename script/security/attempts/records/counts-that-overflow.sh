# Numbers of fields, items and bytes beyond all bounds in a record must not stop the program with a trap.
setup() {
  repository
  mkdir .git/execplan
  python3 -B - <<'PY'
def seal(data):
    digest = 0xCBF29CE484222325
    for byte in data:
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    return b"execplan record 1\n%016x\n" % digest + data
bodies = {
    "journal": b"6:change1:t19:9223372036854775807", "next": b"6:change1:t1:019:9223372036854775807",
    "undo": b"6:change1:t9223372036854775807:0", }
for name, body in bodies.items():
    open(".git/execplan/" + name, "wb").write(seal(body))
PY
}

attempt() {
  unset HOME
  try undo --dry-run
  try list
  try log move-checks-to-workers "An entry."
  mv .git/execplan/journal journal.kept
  try log move-checks-to-workers "An entry."
  try undo
}
