# Replacements of commit, tree and text must not show another text than the commit has, nor another than audit sees.
setup() {
  repository
  name=docs/development/plans/move-checks-to-workers.md
  git config core.useReplaceRefs true
  git replace "$(git rev-parse "HEAD:$name")" "$(printf '# Another\n' | git hash-object -w --stdin)"
  git replace "$(git rev-parse HEAD^{tree})" "$(git mktree </dev/null)"
}

attempt() {
  try show move-checks-to-workers --at HEAD
  GIT_REPLACE_REF_BASE=refs/replace/
  GIT_NO_REPLACE_OBJECTS=
  export GIT_REPLACE_REF_BASE GIT_NO_REPLACE_OBJECTS
  try show move-checks-to-workers --at HEAD
  try diff HEAD
}

verify() {
  [ "$(cat "$SAID/0.status")" = 0 ] && cmp -s "$SAID/0.out" "$SAID/3.out" || { cat "$SAID/0.err"; return 1; }
  case $(cat "$SAID"/*.out) in *"Another"*) echo "the replacement is shown"; return 1 ;; *) ;; esac
}
