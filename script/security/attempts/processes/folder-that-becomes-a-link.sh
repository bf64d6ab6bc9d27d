# A folder of plans that is exchanged for a link to one outside while commands write must keep the outside as it is.
setup() {
  workspace
  git init --quiet
  cp docs/development/plans/add-maintenance-windows.md docs/development/plans/plan.md
}
attempt() {
  ln -s "$OUTSIDE/folder" docs/development/link
  timeout 60 python3 - "$HOME/stop" <<'END' &
import ctypes, os, sys
system = ctypes.CDLL(None)
os.chdir("docs/development")
while not os.path.exists(sys.argv[1]):
    # AT_FDCWD and RENAME_EXCHANGE: the folder and the link take each other's place in one moment.
    system.renameat2(-100, b"plans", -100, b"link", 2)
    for _ in range(2000):
        pass
END
  for n in $(seq 40); do try log docs/development/plans/plan.md "Here"; done
  for n in 1 2 3 4 5; do try new "Take it $n"; done
  : >"$HOME/stop"
  wait
  [ ! -L docs/development/plans ] || rm docs/development/plans
}
