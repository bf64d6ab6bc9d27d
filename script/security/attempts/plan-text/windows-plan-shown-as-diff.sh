# The diff of a plan with line ends of Windows must show each line on a line of its own.
setup() {
  workspace
  sed -i 's/$/\r/' docs/development/plans/add-maintenance-windows.md
  git init --quiet
}
attempt() {
  try log add-maintenance-windows "Here" --dry-run
  tr -d '\r' <"$SAID/0.out" >"$SAID/0.tmp"
  mv "$SAID/0.tmp" "$SAID/0.out"
}
verify() {
  grep -q '^+- .*Here' "$SAID/0.out" || { echo "the new line does not begin a line of the diff:"; head -c 300 "$SAID/0.out"; return 1; }
}
