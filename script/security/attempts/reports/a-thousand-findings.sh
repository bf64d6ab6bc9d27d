# A thousand findings in one line and in one file must be told soon, in every format, and all of them.
setup() {
  workspace
  python3 - <<'END'
with open("docs/development/plans/many.md", "w") as file:
    file.write("# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n")
    file.write(" ".join(f"[x](gone-{n}.md)" for n in range(500)) + "\n\n")
    file.writelines(f"[x](lost-{n}.md)\n\n" for n in range(500))
END
  git init --quiet
}
attempt() { for format in full junit gitlab sarif; do try check --select dead-link docs/development/plans/many.md --format $format; done; }
verify() {
  for n in 0 3 6 9; do [ "$(grep -o 'gone-[0-9]*.md\|lost-[0-9]*.md' "$SAID/$n.out" | sort -u | wc -l)" = 1000 ] || { echo "call $n tells less"; return 1; }; done
  python3 -c 'import json, sys; assert len(json.load(open(sys.argv[1]))) == 1000' "$SAID/6.out"
}
