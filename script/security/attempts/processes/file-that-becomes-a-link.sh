# A plan that turns into a link to a file outside and back while it is written must never be written or read there.
setup() { workspace && git init --quiet; }
attempt() {
  cd docs/development/plans || return
  cp add-maintenance-windows.md keep.txt
  ln -s "$OUTSIDE/folder/plan.md" link.txt
  (n=0; while [ $n -lt 400 ]; do n=$((n + 1)); cp -P link.txt l.txt; mv -f l.txt add-maintenance-windows.md; cp keep.txt k.txt; mv -f k.txt add-maintenance-windows.md; done) &
  for n in 1 2 3 4 5; do try log ./add-maintenance-windows.md "Here"; try show ./add-maintenance-windows.md; done
  wait
  rm -f link.txt l.txt
}
