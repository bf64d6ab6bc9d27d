# With standard output and error closed, an answer must not go into a file that got their number, and none be lost.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for words in list "show ship-email-subscriptions --json" "check --json" "log ship-email-subscriptions Here1" "log nowhere Here2" "new Here3-it" "audit" "mcp sync" "index"; do
    for closing in '>&-' '2>&-' '>&- 2>&-' '>&- 2>&- <&-' '<&-'; do
      call=$(ls "$SAID" | wc -l)
      : >"$SAID/$call.out" && : >"$SAID/$call.err"
      (eval "timeout 30 \"\$EXECPLAN\" $words $closing") >"$SAID/$call.out" 2>"$SAID/$call.err"
      echo $? >"$SAID/$call.status"
    done
  done
}
verify() {
  if grep -rn 'no plan has the slug\|"schema"\|^  changed \|^drafted\|files checked' docs execplan.yaml CHANGELOG.md; then return 1; fi
  git diff --numstat | while read -r _ removed path; do [ "$removed" -le 2 ] || { echo "$removed lines of $path are gone"; return 1; }; done
}
