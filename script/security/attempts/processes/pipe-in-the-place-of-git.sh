# FIFOs in the git directory, in the place of HEAD, config, index and packed references, must stop no command for long.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  mv .git .real
  for name in HEAD config index packed-refs info/exclude commondir shallow; do
    rm -rf .git
    cp -R .real .git
    rm -f .git/$name
    mkdir -p .git/info
    mkfifo .git/$name
    call=$(ls "$SAID" | wc -l)
    timeout 20 "$EXECPLAN" list --all >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
  done
  rm -rf .git
  mv .real .git
}
