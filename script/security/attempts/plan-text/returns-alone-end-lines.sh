# A plan whose lines end with carriage returns alone must keep every byte but what is added.
setup() {
  workspace
  printf '# Mac\r\r## Plan of Work\r\r1. [ ] a\r\r## Status\r\r- [2026-11-01 10:00 UTC] one\r- [2026-11-02 10:00 UTC] two\n- [2026-11-03 10:00 UTC] three\r\n\r## Follow-up\r\r- [ ] f' >docs/development/plans/mac.md
  git init --quiet
}
attempt() {
  cp docs/development/plans/mac.md "$SAID/before.txt"
  try log mac "Here"
  try undo
  cmp docs/development/plans/mac.md "$SAID/before.txt"
  try follow-up add mac "There"
  try step done mac 1
}
verify() {
  for word in Mac one two three Here There; do
    [ $word = Here ] || grep -q $word docs/development/plans/mac.md || { echo "$word is gone"; return 1; }
  done
}
