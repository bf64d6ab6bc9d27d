# Plans, frontmatter and headings that are nested deeply must give JSON that can be read, and in order.
setup() {
  workspace
  python3 - <<'END'
text = "---\nx: " + "[" * 60 + "]" * 60 + "\n---\n\n# Do it\n\n## Plan of Work\n\n"
text += "".join("  " * n + f"- [ ] step {n}\n" for n in range(90))
text += "\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n" + "".join(f"{'#' * (n % 6 + 1)} h{n}\n\n" for n in range(300))
open("docs/development/plans/deep.md", "w").write(text)
END
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() { for words in "show deep" list "next deep" "check docs/development/plans/deep.md" "timeline deep" "diff HEAD" "triage deep"; do
  # shellcheck disable=SC2086
  try $words --json
done; }
verify() {
  for n in 0 3 6 9 12 15 18; do
    [ ! -s "$SAID/$n.out" ] || python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$SAID/$n.out" || return 1
    [ -s "$SAID/$n.out" ] || [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n says nothing"; return 1; }
  done
  [ "$(grep -c '"heading": "h[0-9]*"' "$SAID/0.out")" = 300 ] || { echo "$(grep -c '"heading": "h[0-9]*"' "$SAID/0.out") headings"; return 1; }
}
