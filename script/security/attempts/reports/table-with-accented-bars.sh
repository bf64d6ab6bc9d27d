# Bars, brackets, mentions and tags that carry a combining accent must be escaped in the table of Markdown.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$(printf 'a|\314\201b<\314\201i>\314\201 @\314\201farah').md"
  git init --quiet
}
attempt() { try check --format markdown; }
verify() {
  python3 - "$SAID/0.out" <<'END'
import re, sys
for row in open(sys.argv[1], encoding="utf-8"):
    bare = re.sub(r"\\.", "", row)
    assert bare.count("|") == 5, f"{bare.count('|')} bars divide: {row}"
    assert "<" not in bare, row
END
}
