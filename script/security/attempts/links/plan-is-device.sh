# Plans that are links to devices and to the program's own memory must neither hang nor be read.
setup() {
  repository
  for name in zero random full tty stdin fd/0 fd/1; do
    ln -s "/dev/$name" "docs/development/plans/$(echo $name | tr / -)-plan.md"
  done
  ln -s /proc/self/environ docs/development/plans/environ-plan.md
}

attempt() {
  try list --all
  try check
  try show zero-plan
  try log random-plan "An entry."
}

verify() {
  case $(cat "$SAID"/*.out) in *EXECPLAN_ACTOR*) echo "shows the environment"; return 1 ;; *) ;; esac
}
