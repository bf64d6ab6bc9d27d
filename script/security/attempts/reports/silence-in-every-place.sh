# Comments that silence rules must not silence findings of other files, nor change the exit status unseen.
setup() {
  workspace
  printf '\n[x](gone.md)\n' >>docs/development/plans/add-maintenance-windows.md
  for words in 'execplan-disable' 'execplan:ignore dead-link' 'execplan: off' 'execplan:disable-file' 'execplan: ignore *' 'execplan:ignore-next-line dead-link' 'execplan-ignore dead-link'; do
    printf '\n<!-- %s -->\n' "$words" >>docs/development/plans/ship-email-subscriptions.md
    printf '\n<!-- %s -->\n' "$words" >>docs/architecture/plans.md
  done
  git init --quiet
}
attempt() {
  for format in text json junit sarif; do try check --select dead-link --format $format; done
}
verify() {
  for n in 0 3 6 9; do [ "$(cat "$SAID/$n.status")" = 1 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; cat "$SAID/$n.out"; return 1; }; done
}
