# A title or summary of markup, of line ends of all kinds or of nothing visible must stay one line of the index.
setup() { workspace && git init --quiet; }
attempt() {
  for text in '](x) — ## y' "$(printf 'a\r## b\013## c\014## d\302\205## e\342\200\250## f')" '<!-- x' '```' "$(printf '\342\200\213\342\200\213')" "$(printf '\360\237\221\250\342\200\215\360\237\221\251')" '[a]: b "c' '# x #' '- [x] y' "$(printf '%050000d' 7)" '{{title}}' "---" "$(printf '\\\\')" '<script>' "$(printf 'a]\314\201(b')"; do
    n=$((n + 1))
    try new "$text" --slug hostile-$n --summary "$text"
  done
  try index --check
  try list --json
}
verify() {
  wrote=0
  for n in 0 3 6 9 12 15 18 21 24 27 30 33 36 39 42; do [ "$(cat "$SAID/$n.status")" != 0 ] || wrote=$((wrote + 1)); done
  [ "$(grep -c '^- \[.*](../development/plans/hostile-[0-9]*.md)' docs/architecture/plans.md)" = $wrote ] || { echo "$wrote plans"; grep hostile docs/architecture/plans.md | cut -c1-100; return 1; }
  [ "$(grep -c '^## ' docs/architecture/plans.md)" = 3 ] || { grep '^## ' docs/architecture/plans.md; return 1; }
  [ "$(cat "$SAID/45.status")" = 0 ] || { cat "$SAID/45.out"; return 1; }
}
