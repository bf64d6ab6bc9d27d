# A commondir that names a folder of the checkout must not make that folder the writer's.
setup() {
  repository
  printf '../docs/architecture\n' >.git/commondir
}

attempt() {
  try log move-checks-to-workers "An entry."
  try audit
}

verify() {
  [ ! -e docs/architecture/execplan ] || { echo "a lock lies among documents"; return 1; }
  [ "$(cat "$SAID/1.status")" != 0 ] || { echo "audit ended with 0 although git refuses"; return 1; }
}
