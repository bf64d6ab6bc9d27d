# A .git file with NUL, line ends, escapes and bytes that are no text must neither crash nor be shown raw.
setup() {
  workspace
  mkdir a b
  cp execplan.yaml a
  cp execplan.yaml b
  printf 'gitdir: real\000hidden\n' >.git
  printf 'gitdir: \033]0;owned\007\377\n\nmore\r\n' >a/.git
  python3 -B -c 'print("gitdir: " + "../" * 2700 + "x")' >b/.git
}

attempt() {
  for folder in . a b; do
    try list -C "$folder"
    try log -C "$folder" docs/development/plans/move-checks-to-workers.md "An entry."
    try audit -C "$folder"
  done
}
