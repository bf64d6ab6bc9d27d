# A marker of many megabytes without a byte on the disk must not be taken for one, nor be written past.
setup() {
  repository
  mkdir .git/execplan
  truncate -s 100M .git/execplan/transaction
}

attempt() {
  try list
  try doctor
  try log move-checks-to-workers "An entry."
}

verify() { [ "$(cat "$SAID/2.status")" != 0 ] || { echo "wrote past a marker that cannot be read"; return 1; }; }
