# Files of ignored names, of attributes and of sparse checkouts that are pipes must not be waited for.
setup() {
  repository
  mkfifo .git/pipe docs/.gitignore docs/development/.gitattributes
  rm -f .git/info/exclude
  ln -s ../pipe .git/info/exclude
  git config core.excludesFile "$PWD/.git/pipe"
  git config core.attributesFile "$PWD/.git/pipe"
}

attempt() {
  try check --fix --record move-checks-to-workers
}
