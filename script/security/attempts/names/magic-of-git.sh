# Names that mean something to git must be taken for names when the past is asked for.
setup() {
  workspace
  cd docs/development/plans || return
  for name in ':(exclude)a' ':!b' '@{-1}' 'HEAD~1' 'a*' 'a?' '--all' 'x -> y' '"q"' "$(printf 'tab\tbed')"; do
    printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"./$name.md"
  done
  git init --quiet ../../..
  git add --all ../../..
  git commit --quiet -m one
  for file in ./*.md; do [ -f "$file" ] && printf -- '\nMore.\n' >>"$file"; done
  git add --all .
  git commit --quiet -m two
  cd - >/dev/null || return
}
attempt() {
  for name in ':(exclude)a' ':!b' '@{-1}' 'HEAD~1' 'a*' '--all' 'x -> y' '"q"' "$(printf 'tab\tbed')"; do
    try timeline "docs/development/plans/$name.md"
    try show "docs/development/plans/$name.md" --at HEAD~1 --json
  done
  try diff HEAD~1 "docs/development/plans/a*.md" --json
}
verify() {
  for file in "$SAID"/*.status; do [ "$(cat "$file")" = 0 ] || { echo "$file $(cat "$file")"; cat "${file%.status}.err"; return 1; }; done
  python3 -c 'import json, sys; found = json.load(open(sys.argv[1])); assert len(found["plans"]) == 1, found["plans"]' "$SAID/54.out"
}
