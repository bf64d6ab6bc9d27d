# A plan that takes over from itself, or two from each other, must be refused or lose no follow-up.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  try supersede ship-email-subscriptions --by ship-email-subscriptions
  try close ship-email-subscriptions "Done" --waive open-steps --waive open-blockers --reason r --carry-to ship-email-subscriptions
  try supersede ship-email-subscriptions --by docs/../docs/development/plans/ship-email-subscriptions.md
  try supersede ship-email-subscriptions --by add-maintenance-windows --reason a
  try supersede add-maintenance-windows --by ship-email-subscriptions --reason b
  try list --all --json
  try next
}
verify() {
  grep -rq 'Ask for translations into further languages' docs && grep -rq 'Decide whether windows repeat' docs || { echo "a follow-up is gone"; return 1; }
  [ "$(cat "$SAID/0.status")" = 2 ] && [ "$(cat "$SAID/6.status")" = 2 ] || { echo "a plan replaced itself"; return 1; }
}
