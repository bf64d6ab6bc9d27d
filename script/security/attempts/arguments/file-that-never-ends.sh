# --file, --baseline and standard input that never end must be refused soon, with nothing written.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  try log add-maintenance-windows --file /dev/zero
  try check --baseline /dev/zero
  try decide add-maintenance-windows --file /dev
  try decide add-maintenance-windows --file /dev/null
  call=$(ls "$SAID" | wc -l)
  yes | timeout 30 "$EXECPLAN" log add-maintenance-windows - >"$SAID/$call.out" 2>"$SAID/$call.err"
  echo $? >"$SAID/$call.status"
  call=$(ls "$SAID" | wc -l)
  yes | timeout 30 "$EXECPLAN" check --stdin-filename docs/development/plans/new.md >"$SAID/$call.out" 2>"$SAID/$call.err"
  echo $? >"$SAID/$call.status"
}
verify() {
  for file in "$SAID"/*.status; do [ "$(cat "$file")" = 2 ] || { echo "$file: $(cat "$file")"; return 1; }; done
  git diff --quiet
}
