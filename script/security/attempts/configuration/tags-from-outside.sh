# A list of tags in a file outside, in a git directory or behind a link must not be read.
setup() {
  repository
  printf -- '- a-secret-from-outside\n' >"$OUTSIDE/tags.yaml"
  ln -s "$OUTSIDE/tags.yaml" tags.yaml
}

attempt() {
  for place in tags.yaml ../outside/tags.yaml "$OUTSIDE/tags.yaml" .git/config .git/../tags.yaml; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    echo "tags: $place" >>execplan.yaml
    try config show
    try check --select unknown-tag
  done
}
