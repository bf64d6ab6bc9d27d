# A name for standard input that leads outside, into .git or to nothing must read nothing there.
setup() {
  workspace
  git init --quiet
  ln -s "$OUTSIDE/secret.md" docs/development/plans/link.md
}
attempt() {
  for name in "$OUTSIDE/secret.md" ../outside/secret.md .git/config /dev/stdin - '' docs/development/plans/link.md "$(printf 'a\nb.md')" "$(printf '\033.md')" docs; do
    for format in text json junit github; do
      call=$(ls "$SAID" | wc -l)
      printf '# Do it\n\n[x](%s) [y](../../../../outside/secret.md) [z](link.md#a-secret)\n' "$OUTSIDE/secret.md" |
        timeout 30 "$EXECPLAN" check --stdin-filename "$name" --format $format >"$SAID/$call.out" 2>"$SAID/$call.err"
      echo $? >"$SAID/$call.status"
    done
  done
}
