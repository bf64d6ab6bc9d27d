# Text that was saved since, with as many bytes and the old times, must not be taken back by undo.
setup() { repository; }

attempt() {
  try log move-checks-to-workers "An entry aaaa."
  python3 -B - <<'PY'
import os
path = "docs/development/plans/move-checks-to-workers.md"
status = os.stat(path)
data = open(path, "rb").read()
with open(path, "r+b") as file:
    file.write(data.replace(b"An entry aaaa.", b"My own words!."))
os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
PY
  try undo
}

verify() {
  case $(cat docs/development/plans/move-checks-to-workers.md) in *"My own words!."*) ;; *) echo "lost"; return 1 ;; esac
  [ "$(cat "$SAID/1.status")" != 0 ] || { echo "undo says that it is done"; return 1; }
}
