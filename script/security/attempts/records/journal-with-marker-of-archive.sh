# Without a home, a journal and its marker in the archive pair up: setuid bits of the record must not come onto a file.
setup() {
  repository
  mkdir .git/execplan
  python3 -B - <<'PY'
import os
field = lambda text: b"%d:%s" % (len(text.encode()), text.encode())
words = ["change", "t\x1b[2J", "0", "1", "create", "evil.md", "", "text\n", "37777777777", ".execplan-1-0.tmp", "0"]
data = b"".join(map(field, words))
digest = 0xCBF29CE484222325
for byte in data:
    digest = (digest ^ byte) * 0x100000001B3 % 2**64
open(".git/execplan/journal", "wb").write(b"execplan record 1\n%016x\n" % digest + data)
open(".git/execplan/transaction", "w").write("execplan transaction 1\nuser %d\nrecord %016x\n" % (os.getuid(), digest))
PY
}

attempt() {
  unset HOME
  try list
  try log move-checks-to-workers "An entry."
}

verify() {
  [ ! -e evil.md ] || [ ! -u evil.md ] || { echo "evil.md is setuid"; return 1; }
}
