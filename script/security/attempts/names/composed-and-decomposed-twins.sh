# Two plans whose names differ by the form of an accent alone must both be listed, indexed, written and found.
setup() {
  workspace
  for name in 'caf\303\251' 'cafe\314\201'; do
    printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$(printf "$name").md"
  done
  git init --quiet
}
attempt() {
  try log "docs/development/plans/$(printf 'cafe\314\201').md" "Into-the-second"
  try list --all --json
  try index
  try check --select unlisted-plan
}
verify() {
  grep -q Into-the-second "docs/development/plans/$(printf 'cafe\314\201').md" || { echo "not written"; return 1; }
  if grep -q Into "docs/development/plans/$(printf 'caf\303\251').md"; then echo "the twin was written"; return 1; fi
  [ "$(grep -c '"path": "docs/development/plans/caf' "$SAID/3.out")" -ge 2 ] || { echo "one is not listed"; return 1; }
  [ "$(grep -c 'caf' docs/architecture/plans.md)" = 2 ] || { echo "the index has lines of $(grep -c caf docs/architecture/plans.md) of the 2 plans, check ended with $(cat "$SAID/9.status")"; return 1; }
}
