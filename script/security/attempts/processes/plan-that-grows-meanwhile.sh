# Lines that an editor adds to a plan while entries are logged must not be lost.
setup() { workspace && git init --quiet; }
attempt() {
  plan=docs/development/plans/ship-email-subscriptions.md
  (n=0; while [ $n -lt 40 ]; do n=$((n + 1)); echo "<!-- grown-$n -->" >>$plan; echo $n >"$SAID/grown.txt"; sleep 0.05; done) &
  for n in 1 2 3 4; do try log ship-email-subscriptions "Here-$n"; done
  wait
}
verify() {
  n=0
  while [ $n -lt "$(cat "$SAID/grown.txt")" ]; do
    n=$((n + 1))
    grep -q "grown-$n " docs/development/plans/ship-email-subscriptions.md || { echo "line $n of the editor is lost"; return 1; }
  done
}
