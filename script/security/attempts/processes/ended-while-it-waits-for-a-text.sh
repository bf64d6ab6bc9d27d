# A command that is ended by a signal while it waits for its text must have written nothing and hold no lock.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for signal in TERM INT HUP KILL QUIT; do
    mkfifo "$HOME/$signal"
    sleep 20 >"$HOME/$signal" &
    sleeper=$!
    "$EXECPLAN" log add-maintenance-windows - <"$HOME/$signal" >/dev/null 2>&1 &
    sleep 0.3
    kill -$signal $! 2>/dev/null
    try log ship-email-subscriptions "Here-$signal"
    kill $sleeper
    wait
  done
}
verify() {
  git diff --quiet -- docs/development/plans/add-maintenance-windows.md || { git diff; return 1; }
  for n in 0 3 6 9 12; do [ "$(cat "$SAID/$n.status")" = 0 ] || { cat "$SAID/$n.err"; return 1; }; done
}
