# A configuration that is broken, of another version or a link to nowhere must not make a check find nothing.
setup() {
  workspace
  printf '\n[x](gone.md)\n' >>docs/development/plans/add-maintenance-windows.md
  git init --quiet
}
attempt() {
  for text in 'rules: {dead-link: off' 'rules: [dead-link, off]' 'rules: {dead-link: "no"}' 'rules: {Dead-Link: off}' 'rules: {dead-lin\u006b: off}' 'exclude: ["../**"]' 'requires: 999' "$(printf 'rules:\n\tdead-link: off')" '%YAML 9.9' '--- a
--- b'; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    printf '%s\n' "$text" >>execplan.yaml
    try check
  done
  rm execplan.yaml && ln -s nowhere execplan.yaml && try check
  rm execplan.yaml && ln -s "$OUTSIDE/secret.md" execplan.yaml && try check
  rm execplan.yaml && printf '\377' >execplan.yaml && try check
}
verify() {
  for file in "$SAID"/*.status; do [ "$(cat "$file")" != 0 ] || { echo "$file: nothing found"; return 1; }; done
}
