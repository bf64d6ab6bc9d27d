# A record whose temporary file is called `..` or has a slash must not make the writer remove or write there.
setup() {
  repository
  mkdir .git/execplan
  python3 -B - <<'PY'
import os
field = lambda text: b"%d:%s" % (len(text.encode()), text.encode())
for name, temporary in (("next", ".."), ("journal", "../../.execplan-1-0.tmp/..")):
    words = ["change", "t", "0", "1", "write", "README.md", "a", "b", "", temporary, "0"]
    data = b"".join(map(field, words))
    digest = 0xCBF29CE484222325
    for byte in data:
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    open(".git/execplan/" + name, "wb").write(b"execplan record 1\n%016x\n" % digest + data)
    open(".git/execplan/transaction", "w").write("execplan transaction 1\nuser %d\nrecord %016x\n" % (os.getuid(), digest))
PY
  printf a >README.md
}

attempt() {
  unset HOME
  try log move-checks-to-workers "An entry."
  try undo
}

verify() { [ -d docs ] && [ -f README.md ] || { echo "something is gone"; return 1; }; }
