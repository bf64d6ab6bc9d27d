# Authors, messages and times of commits that are no text must give valid, harmless answers about the past.
setup() {
  workspace
  git init --quiet && git add --all
  tree=$(git write-tree)
  parent=
  for date in '0 +0000' '-1 +0000' '99999999999 +9999' '253402300800 -0000' '1700000000 +99999' 'x y' '18446744073709551615 +0000'; do
    parent=$( (printf 'tree %s\n' "$tree"; [ -z "$parent" ] || printf 'parent %s\n' "$parent"; printf 'author a\033[m\377\r <e\007@x> %s\ncommitter b\342\200\256 <f> %s\nencoding UTF-16\n\nm\033]0;x\007\r\n::error::x\000y\n' "$date" "$date") | git hash-object -w -t commit --literally --stdin)
  done
  git update-ref HEAD "$parent"
}
attempt() {
  for words in "timeline ship-email-subscriptions" "timeline ship-email-subscriptions --json" audit "audit --json" "list --history --json" "check --history --format junit" "diff HEAD~3 --json" "show ship-email-subscriptions --at HEAD~1 --json" "check --since HEAD~6 --json" "audit --since 2026-01-01"; do
    # shellcheck disable=SC2086
    try $words
  done
}
verify() {
  python3 - "$SAID" <<'END'
import json, sys
for n in (3, 9, 12, 18, 21, 24):
    text = open(f"{sys.argv[1]}/{n}.out", encoding="utf-8").read()
    status = open(f"{sys.argv[1]}/{n}.status").read().strip()
    assert text or status == "2", f"call {n} says nothing and ended with {status}"
    if text:
        json.loads(text)
END
}
