# An index that git cannot read must be told where it counts which files git knows.
setup() {
  repository
  printf 'DIRC\377\377\377\377garbage' >.git/index
}

attempt() {
  try check --record move-checks-to-workers
  try check
  try list
  try log move-checks-to-workers "An entry."
}

verify() {
  case $(cat "$SAID/0.out" "$SAID/0.err") in *index*|*git*) ;; *) cat "$SAID/0.out" "$SAID/0.err"; echo "nothing said of the index"; return 1 ;; esac
}
