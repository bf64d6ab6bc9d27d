# The path of a marker is told when it cannot be read: a git directory with control characters in its name.
setup() {
  workspace
  name=$(printf 'real\033]0;owned\007\342\200\256')
  git init --quiet --separate-git-dir "$name"
  mkdir "$name/execplan"
  printf 'garbage\033[2J' >"$name/execplan/transaction"
}

attempt() {
  try log move-checks-to-workers "An entry."
  try list
  try doctor
}
