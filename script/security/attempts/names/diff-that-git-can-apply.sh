# The diff of a name with blanks, quotes, tabs and line ends must be one that git applies to that file alone.
setup() {
  workspace
  git init --quiet
  n=0
  for name in 'a b/c d' '"q\u"' "$(printf 'tab\tbed')" "$(printf 'two\nlines')" 'b/a' 'dev/null' "$(printf '\303\251')"; do
    n=$((n + 1))
    mkdir -p "docs/development/plans/$(dirname -- "$name")"
    printf '# Do it %s\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' $n >"docs/development/plans/$name.md"
  done
}
attempt() {
  find docs/development/plans -name '*.md' -exec grep -lZ '^# Do it' {} + >"$SAID/names.txt"
  tr '\000\n' '\n\001' <"$SAID/names.txt" | while IFS= read -r name; do
    name=$(printf '%s' "$name" | tr '\001' '\n')
    try log "$name" "Here" --dry-run --json
    python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["diff"], end="")' "$SAID/$call.out" >diff
    git apply --unsafe-paths --directory= diff 2>"$SAID/apply.txt" || cat "$SAID/apply.txt" >>"$SAID/failed.txt"
    rm diff
    grep -q Here "$name" || printf 'not in %s\n' "$name" >>"$SAID/failed.txt"
  done
}
verify() { if [ -e "$SAID/failed.txt" ]; then cat "$SAID/failed.txt"; return 1; fi; }
