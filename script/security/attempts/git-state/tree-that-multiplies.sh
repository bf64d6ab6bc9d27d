# Twelve trees that each name the next one ten times must not keep git, and with it the program, busy beyond all patience.
setup() {
  repository
  id=$(printf 'text' | git hash-object -w --stdin)
  lines=$(printf '100644 blob %s\tx.txt' "$id")
  number=0
  while [ $number -lt 12 ]; do
    id=$(echo "$lines" | git mktree)
    lines=
    for name in 0 1 2 3 4 5 6 7 8 9; do
      lines="$lines$(printf '040000 tree %s\td%s' "$id" $name)
"
    done
    lines=${lines%?}
    number=$((number + 1))
  done
  git update-ref HEAD "$(git commit-tree "$id" -p HEAD -m x)"
}

attempt() { try audit; }

verify() { grep -q 'has more than [0-9]* files and folders' "$SAID/0.err" || { cat "$SAID/0.err"; return 1; }; }
