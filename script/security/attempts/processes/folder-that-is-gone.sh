# Work in a folder that was removed, with a home that is none or within the repository, must be refused or be done there alone.
setup() { workspace && git init --quiet && mkdir gone; }
attempt() {
  (cd gone && rmdir ../gone && for words in list "new Take-it" init doctor "log x y"; do
    # shellcheck disable=SC2086
    try $words
  done)
  for home in '' . /dev/null "$PWD/docs/development/plans" /proc relative; do
    HOME=$home XDG_STATE_HOME=$home try log ship-email-subscriptions "Here"
    HOME=$home XDG_STATE_HOME=$home XDG_CONFIG_HOME=$home TMPDIR=$home try undo
  done
}
verify() { [ ! -e gone ] && [ "$(cat "$SAID/3.status")" = 2 ] || { echo "something was made in a folder that is gone"; return 1; }; }
