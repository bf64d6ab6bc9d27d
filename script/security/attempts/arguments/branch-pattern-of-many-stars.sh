# Patterns of branches and paths of thousands of stars must be answered soon.
setup() {
  workspace
  stars=$(printf '*a%.0s' $(seq 400))
  printf 'exclude:\n- "%s"\n- "%s"\ndocuments:\n- "%s"\n' "$stars" "$(printf '**/%.0s' $(seq 400))x.md" "$(printf '**/*a%.0s' $(seq 200))" >>execplan.yaml
  mkdir -p "$(printf 'aaaa/%.0s' $(seq 30))"
  git init --quiet && git add --all && git commit --quiet -m x
  for n in 1 2 3 4 5; do git branch "$(printf 'a%.0s' $(seq 150))$n"; done
}
attempt() {
  stars=$(printf '*a%.0s' $(seq 4000))
  try list --branch "$stars"
  try list --branch "$(printf '[a-%.0s' $(seq 4000))"
  try check
}
