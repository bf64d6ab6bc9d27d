# Every command that reads must not end with 0 when its answer could not be written.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for words in list "list --json" "show ship-email-subscriptions" next rules "explain dead-link" "check --format sarif" "check --select dead-link" audit "timeline ship-email-subscriptions" \
    "diff HEAD" doctor "config show" "completions bash" --help "help log" --version triage "convert ship-email-subscriptions --to cookbook" "index --check" "log ship-email-subscriptions x --dry-run"; do
    call=$(ls "$SAID" | wc -l)
    # shellcheck disable=SC2086
    timeout 30 "$EXECPLAN" $words >/dev/full 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
    : >"$SAID/$call.out"
  done
}
verify() {
  for file in "$SAID"/*.status; do
    [ "$(cat "$file")" != 0 ] || { echo "$file: ended with 0"; return 1; }
    [ -s "${file%.status}.err" ] || { echo "$file: said nothing"; return 1; }
  done
}
