# A writer that is killed at any time must leave each file as it was or as it was to be, after the next command.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for pause in 0.05 0.1 0.15 0.2 0.25 0.3 0.4 0.6; do
    "$EXECPLAN" rename ship-email-subscriptions other-name >/dev/null 2>&1 </dev/null &
    sleep $pause
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    try log add-maintenance-windows "Here"
    if [ -e docs/development/plans/other-name.md ]; then
      [ ! -e docs/development/plans/ship-email-subscriptions.md ] || echo "both are there" >>"$SAID/wrong.txt"
      if grep -rq 'ship-email-subscriptions.md' docs; then echo "a link is old" >>"$SAID/wrong.txt"; fi
      try rename other-name ship-email-subscriptions
    elif grep -rq 'other-name' docs; then echo "a link is new" >>"$SAID/wrong.txt"; fi
  done
}
verify() {
  if [ -e "$SAID/wrong.txt" ]; then cat "$SAID/wrong.txt"; return 1; fi
  [ -z "$(find docs -name '.execplan*')" ] || { find docs -name '.execplan*'; return 1; }
}
