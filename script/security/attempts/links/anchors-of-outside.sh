# Whether a file outside exists, or what headings it has, must not be told by the rules for links; a pipe there hangs none.
setup() {
  repository
  mkfifo "$OUTSIDE/pipe.md"
  ln -s "$OUTSIDE" docs/out
  printf '\n[a](../../out/folder/plan.md#do-it) [b](../../out/folder/plan.md#no-such) [c](../../out/pipe.md#x)\n' \
    >>docs/development/plans/move-checks-to-workers.md
  printf '[d](../../../../outside/pipe.md#x) [e](/dev/tty#x) [f](../../out/none.md)\n' \
    >>docs/development/plans/move-checks-to-workers.md
}

attempt() {
  try check
  try check --select dead-anchor
}

verify() {
  case $(cat "$SAID/3.out") in *no-such*) echo "tells which headings a file outside has"; return 1 ;; *) ;; esac
}
