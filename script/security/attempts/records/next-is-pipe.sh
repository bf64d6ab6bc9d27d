# A pipe in the place of the record that has decided nothing yet must not hang the next writer.
setup() {
  repository
  mkdir .git/execplan
  mkfifo .git/execplan/next
  mkdir .git/execplan/undo
}

attempt() {
  unset HOME
  try list
  try log move-checks-to-workers "An entry."
  try undo
}
