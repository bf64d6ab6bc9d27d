# Patterns of documents that climb, are absolute or mean everything must reach nothing outside and nothing of git's.
setup() {
  repository
  cp docs/architecture/plans.md .git/inner.md
  ln -s "$OUTSIDE" out
  printf 'documents: ["**", "out/**/*.md", ".git/*.md", "./../outside/**", "**/../../outside/*.md"]\n' >>execplan.yaml
}

attempt() {
  try check --fix --unsafe-fixes
  try check
  try config show
}

verify() { case $(cat "$SAID"/*.out) in *inner.md*) echo "reads in git"; return 1 ;; *) ;; esac; }
