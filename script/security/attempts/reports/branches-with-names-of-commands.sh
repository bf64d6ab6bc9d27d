# Branches and worktrees whose names are workflow commands, terminal orders or markup must be shown safely in every report.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
  for name in '::error::pwned' "$(printf 'a\342\200\256b')" '<b>&"|' "$(printf 'n\302\233m')" '$(touch-x)' '-x'; do
    printf '\nMore.\n- [2026-11-19 23:00 UTC] x\n' >>docs/development/plans/ship-email-subscriptions.md
    git commit --quiet --all -m y
    git update-ref "refs/heads/$name" HEAD 2>/dev/null
    git reset --quiet --hard HEAD~1
  done
}
attempt() {
  for words in "list --branches" "list --branches --json" "show ship-email-subscriptions --branches" "show ship-email-subscriptions --branches --json" "check --branches --format github" "check --branches --format junit" "check --branches --format markdown" "check --branches --json" "list --worktrees --remotes"; do
    # shellcheck disable=SC2086
    try $words
  done
}
verify() {
  if grep -n '^::' "$SAID/0.out" "$SAID/6.out" "$SAID/0.err"; then return 1; fi
  python3 -c 'import json, sys, xml.dom.minidom as dom
for n in (3, 9, 21): json.load(open(f"{sys.argv[1]}/{n}.out"))
dom.parse(sys.argv[1] + "/15.out")' "$SAID"
}
