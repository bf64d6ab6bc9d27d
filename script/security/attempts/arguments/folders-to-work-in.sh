# Every odd value of -C must be an error, and none must move the work elsewhere than it says.
setup() { workspace && git init --quiet; }
attempt() {
  for folder in '' - -- /dev/null /dev/fd/0 /proc/self/cwd docs/../docs execplan.yaml "$(printf 'a\nb')" "$(printf '\033[m')" "$(printf '\377')" '~root' .git .git/hooks; do
    try -C "$folder" log add-maintenance-windows "Here" --dry-run
    try log add-maintenance-windows "Here" --dry-run "-C$folder"
  done
  try -C docs -C nowhere list
  try -C
  try list -C
}
verify() {
  for n in 6 12 18 21 42 45 48 51 54 57 60 66 84 87 90; do
    [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; cat "$SAID/$n.err"; return 1; }
  done
}
