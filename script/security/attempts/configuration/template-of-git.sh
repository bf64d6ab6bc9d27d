# A template in a git directory, also in that of a repository inside, must not come into a plan.
setup() {
  repository
  git clone --quiet --bare . mirror
  printf '# {title}\n\ncopied-words\n' >mirror/t.md
  printf '# {title}\n\ncopied-words\n' >.git/t.md
}

attempt() {
  for place in mirror/t.md mirror/./t.md .git/t.md './/.git/t.md' docs/../.git/t.md; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    echo "template: $place" >>execplan.yaml
    try new "Take it" --dry-run
  done
}

verify() { case $(cat "$SAID"/*.out) in *copied-words*) echo "came into a plan"; return 1 ;; *) ;; esac; }
