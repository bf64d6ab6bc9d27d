# A file of git's whose time is at the end of all numbers must not stop the program with a trap.
setup() {
  repository
  : >.git/FETCH_HEAD
  python3 -B - <<'PY'
import os
for time in (2**62, 2**53, 2**40, 2**34):
    try:
        os.utime(".git/FETCH_HEAD", (time, time))
        os.utime("docs/development/plans/move-checks-to-workers.md", (-time, -time))
        break
    except (OSError, OverflowError):
        pass
PY
  git update-ref refs/remotes/origin/main HEAD
}

attempt() {
  try list --remotes
  try show move-checks-to-workers --remotes
  try list --branches --json
  try check --remotes
}
