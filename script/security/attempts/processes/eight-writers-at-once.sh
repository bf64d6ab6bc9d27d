# Eight commands of several kinds that write one plan and the index at once must lose no entry of each other.
setup() { workspace && git init --quiet; }
attempt() {
  for n in 1 2 3 4 5 6 7 8; do
    case $((n % 4)) in
      0) set -- log ship-email-subscriptions "Here-$n-end" ;;
      1) set -- step add ship-email-subscriptions "Here-$n-end" ;;
      2) set -- decide ship-email-subscriptions "Here-$n-end" ;;
      3) set -- new "Here-$n-end plan" --slug here-$n-end ;;
    esac
    (timeout 60 "$EXECPLAN" "$@" >"$SAID/$n.out" 2>"$SAID/$n.err" </dev/null; echo $? >"$SAID/$n.status") &
  done
  wait
}
verify() {
  for n in 1 2 3 4 5 6 7 8; do
    case $(cat "$SAID/$n.status") in
      0) grep -rq "Here-$n-end" docs/development docs/architecture || { echo "$n is lost"; return 1; } ;;
      *) if grep -rq "Here-$n-end" docs; then echo "$n is there, ended with $(cat "$SAID/$n.status")"; return 1; fi ;;
    esac
  done
}
