# A folder for state with `..` and links in it must not leave the place that it really is.
setup() {
  repository
  mkdir -p deep/er
  ln -s deep/er short
}

attempt() {
  XDG_STATE_HOME=$PWD/short/../../../home/state
  export XDG_STATE_HOME
  try log move-checks-to-workers "An entry."
  XDG_STATE_HOME=../outside
  try log move-checks-to-workers "Another entry."
  XDG_STATE_HOME=
  try undo
}

verify() {
  [ "$(cat "$SAID/0.status")" = 0 ] || { cat "$SAID/0.err"; return 1; }
}
