# A history that is cut off by a list behind a link must be told as cut off, as it is by a list that is a file.
setup() {
  repository
  echo "More." >>docs/development/plans/move-checks-to-workers.md
  git commit --quiet --all -m "More"
  git rev-parse HEAD >.git/list
}

attempt() {
  cp .git/list .git/shallow
  try audit
  rm .git/shallow
  ln -s list .git/shallow
  try audit
  rm .git/shallow
}

verify() { cmp "$SAID/0.out" "$SAID/3.out" && cmp "$SAID/0.err" "$SAID/3.err"; }
