# A plan must not be moved over a dangling link, a folder, a link to a folder outside, or a file without read permission.
setup() {
  workspace
  cd docs/development/plans || return
  ln -s "$OUTSIDE/new.md" target-one.md
  mkdir target-two.md
  ln -s "$OUTSIDE/folder" target-three
  ln -s target-four.md target-four.md
  mkfifo target-five.md
  mkdir add-maintenance-windows
  echo asset >add-maintenance-windows/asset.txt
  mkdir target-six
  echo mine >target-six/asset.txt
  cd - >/dev/null || return
  git init --quiet
}
attempt() {
  for n in one two three four five six; do try rename add-maintenance-windows target-$n; done
  for n in one two four five; do try new "Take it" --slug target-$n; done
}
verify() {
  grep -q mine docs/development/plans/target-six/asset.txt || { echo "an asset is gone"; return 1; }
  grep -rq asset docs/development/plans/add-maintenance-windows/asset.txt || { echo "the asset is gone"; return 1; }
  for n in 0 3 9 12 15; do [ "$(cat "$SAID/$n.status")" = 2 ] || [ $n = 6 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; cat "$SAID/$n.out"; return 1; }; done
}
