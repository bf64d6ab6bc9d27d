# Submodules whose names climb, whose .git files lead outside and which take the place of plans must lead nowhere.
setup() {
  repository
  head=$(git rev-parse HEAD)
  printf '[submodule "../../x"]\n\tpath = docs/development/sub\n\turl = ext::%s\n\tupdate = !%s\n' "$CANARY" "$CANARY" >.gitmodules
  git update-index --add --cacheinfo "160000,$head,docs/development/sub" --cacheinfo "160000,$head,docs/development/plans/gone-plan.md"
  git commit --quiet -m "Submodules"
  cp -R docs/development/plans docs/development/sub
  printf 'gitdir: %s/folder\n' "$OUTSIDE" >docs/development/sub/.git
  git config submodule.recurse true
  git config diff.submodule diff
}

attempt() {
  try list --all
  try log docs/development/sub/move-checks-to-workers.md "An entry."
  try check
  try diff HEAD
  try audit
  try rename move-checks-to-workers other-name
}
