# A new slug that is a path, an option, a word of git or too long must be refused by new and rename.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for slug in ../x a/b .git .. . '' -C a.md PLAN "$(printf 'a\nb')" "$(printf 'abc\314\201')" "$(printf '%0300d' 7)" con /tmp/x 'a b' "$(printf 'a\377b')" 'ａｂｃ' "$(printf 'abc-\314\201def')"; do
    try rename add-maintenance-windows -- "$slug"
    try new "Take it" "--slug=$slug"
    rm -rf docs && cp -R "$EXAMPLE/docs" .
  done
}
verify() {
  for n in 0 3 6 9 12 15 18 21 24 27 30 33 36 39 42; do [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; cat "$SAID/$n.out"; return 1; }; done
}
