# A checkout so deep that the folder for state gets too long a name must get a sentence, not a crash.
setup() {
  git init --quiet
  python3 -B - <<'PY'
import os, shutil
for number in range(14):
    os.mkdir("%" * 240)
    os.chdir("%" * 240)
shutil.copytree(os.environ["EXAMPLE"], "w")
PY
  cd "$(python3 -B -c 'print("/".join(["%" * 240] * 14))')/w"
  git init --quiet || :
}

attempt() {
  place=$(python3 -B -c 'print("/".join(["%" * 240] * 14))')/w
  cd "$place"
  try log move-checks-to-workers "An entry."
  try list
  try undo
}
