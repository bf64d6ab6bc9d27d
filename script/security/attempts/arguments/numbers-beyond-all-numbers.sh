# Numbers of days, lines and steps that no calendar has must be refused, not make the program crash.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for number in 0 -1 9223372036854775807 9223372036854775808 -9223372036854775808 106751991167300 1e9 0x10 +3 '٣' 3.5 ' 3' "$(printf '3\n')"; do
    try list "--stale=$number"
    try list "--limit=$number"
    try triage "--stale-after=$number" "--archive-after=$number"
    try step done ship-email-subscriptions "$number" --dry-run
    try step done ship-email-subscriptions "line $number" --dry-run
  done
}
verify() { git diff --quiet; }
