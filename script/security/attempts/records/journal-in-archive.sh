# A journal as an archive may hold it, with a link that leads outside: a command that reads must not finish it.
setup() {
  repository
  ln -s "$OUTSIDE" out
  mkdir -p .git/execplan
  python3 -B "$HOSTILE_FILES/record.py" journal create out/new.md "harm" >.git/execplan/journal
}

attempt() {
  try list
  try log move-checks-to-workers "An entry."
  try undo
}
