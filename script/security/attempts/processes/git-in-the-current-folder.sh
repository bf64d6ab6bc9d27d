# A search path that holds the current folder must not make a git of the repository run.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
  cp "$CANARY" git && cp "$CANARY" docs/git && mkdir -p bin && cp "$CANARY" bin/git && cp "$CANARY" less && cp "$CANARY" sh
}
attempt() {
  for path in '' : . ./bin :/nowhere: 'bin:docs' "$PATH:" ".:$PATH"; do
    for words in list "audit" "check --history" doctor "decide ship-email-subscriptions x --by @a" "diff HEAD"; do
      call=$(ls "$SAID" | wc -l)
      # shellcheck disable=SC2086
      (PATH=$path; export PATH; exec "$EXECPLAN" $words) >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
      echo $? >"$SAID/$call.status"
    done
  done
}
