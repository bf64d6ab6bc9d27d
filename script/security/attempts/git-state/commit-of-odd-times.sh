# Times and zones of commits that fit into no number must neither stop the program with a trap nor be taken for true.
setup() {
  repository
  python3 -B - <<'PY'
import subprocess
tree = subprocess.run(["git", "rev-parse", "HEAD^{tree}"], stdout=-1, check=True).stdout.decode().strip()
parent = subprocess.run(["git", "rev-parse", "HEAD"], stdout=-1, check=True).stdout.decode().strip()
for time in ("99999999999999999999 +0000", "9223372036854775807 -9999", "0 +2147483647", "-1 +0000", "x", "1 +9223372036854775807",
             "253402300800 +1400", "67767976233532800 +0000", "4294967296 -99999999999"):
    body = f"tree {tree}\nparent {parent}\nauthor \x1b[2J <x> {time}\ncommitter x <x> {time}\n\n\x1b[2J\n".encode()
    command = ["git", "hash-object", "-t", "commit", "-w", "--literally", "--stdin"]
    parent = subprocess.run(command, input=body, stdout=-1, check=True).stdout.decode().strip()
    subprocess.run(["git", "branch", "t" + str(len(time)) + parent[:4], parent], check=True)
subprocess.run(["git", "update-ref", "HEAD", parent], check=True)
PY
}

attempt() {
  try audit
  try timeline move-checks-to-workers
  try list --branches --history
  try show move-checks-to-workers --at HEAD
  try diff HEAD~3
}
