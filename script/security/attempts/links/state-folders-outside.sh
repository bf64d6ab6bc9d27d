# Where folders tell the state, a folder of closed plans that is a link outside must not get a plan.
setup() {
  repository
  printf 'folders: [docs/development/plans]\nindex: null\nstate: [folder]\n' >execplan.yaml
  for name in completed abandoned archive archived done active superseded; do
    ln -s "$OUTSIDE/folder" docs/development/plans/$name
  done
}

attempt() {
  try abandon move-checks-to-workers "No longer needed."
  try close publish-arm64-images "It works."
  try archive run-checks-in-threads
  try list --all
}
