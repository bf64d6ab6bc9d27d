# An actor of several lines, of blanks, of a megabyte or with marks of Markdown must not change what a plan is made of.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for actor in "$(printf '@a\r\n## Status\r\n')" "$(printf '@a\302\205## b')" "$(printf '@a\342\200\250- [x] b')" '   ' '@a) **Blocker:** b. Rationale: c (@d' '`' '<!--' "$(printf '%0100000d' 7)" '@a; due: 2026-01-01' "$(printf '@a\r')" "$(printf '@\377')"; do
    export EXECPLAN_ACTOR="$actor"
    try decide ship-email-subscriptions "Take it" --rationale "Why not"
    try block ship-email-subscriptions "Stop"
    try request-feedback ship-email-subscriptions "May I"
  done
  try show ship-email-subscriptions --json
}
verify() {
  [ "$(grep -c '^## ' docs/development/plans/ship-email-subscriptions.md)" = 8 ] || { grep -n '^## ' docs/development/plans/ship-email-subscriptions.md; return 1; }
  python3 - "$SAID" <<'END'
import glob, json, sys
show = json.load(open(sys.argv[1] + "/99.out", encoding="utf-8"))
wrote = sum(open(f"{sys.argv[1]}/{3 * n}.status").read().strip() == "0" for n in range(33))
assert len(show["decisions"]) == 3 + wrote, f"{wrote} were written, {len(show['decisions'])} are read"
END
}
