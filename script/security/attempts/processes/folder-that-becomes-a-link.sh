# A folder of plans that is exchanged for a link to one outside while commands write must keep the outside as it is.
setup() {
  workspace
  git init --quiet
  cp docs/development/plans/add-maintenance-windows.md docs/development/plans/plan.md
}
attempt() {
  timeout 20 python3 - "$OUTSIDE/folder" "$HOME/stop" <<'END' &
import os, sys, contextlib
os.chdir("docs/development")
while not os.path.exists(sys.argv[2]):
    for call, words in ((os.rename, ("plans", "away")), (os.symlink, (sys.argv[1], "plans")), (os.unlink, ("plans",)), (os.rename, ("away", "plans"))):
        with contextlib.suppress(OSError):
            call(*words)
END
  for n in 1 2 3 4 5; do try log docs/development/plans/plan.md "Here"; try new "Take it $n"; done
  : >"$HOME/stop"
  wait
  [ ! -L docs/development/plans ] || rm docs/development/plans
}
