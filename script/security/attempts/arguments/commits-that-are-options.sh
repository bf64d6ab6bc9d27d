# Names of commits that are options, formats, searches or ranges must reach no option of git and write no file.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
  git tag -- "a--output=pwned"
}
attempt() {
  for name in --output=pwned --ext-diff "$(printf -- '-\314\201O')" 'HEAD --output=pwned' ':/x' 'HEAD^{/x}' HEAD..HEAD '@{-1}' '@{upstream}' 'HEAD:docs' '' ' ' "$(printf 'HEAD\n--output=pwned')" '^HEAD' '--' a--output=pwned 'HEAD@{yesterday}' '--upload-pack=x' 'HEAD^{tree}'; do
    try "diff" "$name"
    try check "--since=$name"
    try audit "--since=$name"
    try show add-maintenance-windows "--at=$name"
    try list "--branch=$name"
  done
}
verify() { [ -z "$(find . -name 'pwned*' -not -path './.git/*')" ]; }
