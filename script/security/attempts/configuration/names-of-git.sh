# Patterns of names that spell git's directory as Windows and macOS know it must make no plan there.
setup() {
  repository
  mkdir 'git~1' .Git
}

attempt() {
  for names in '.GIT/{slug}.md' 'git~1/{slug}.md' '.git. ./{slug}.md' '.git::$INDEX_ALLOCATION/{slug}.md' 'a\.git\{slug}.md'; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    echo "names: '$names'" >>execplan.yaml
    try new "Take it"
  done
  try list
}

verify() {
  for place in .G* git~1 .git.* .git:* a*; do
    [ -z "$(ls -A "$place" 2>/dev/null)" ] || { echo "$place holds something"; return 1; }
  done
}
