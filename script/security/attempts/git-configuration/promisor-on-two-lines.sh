# A remote that keeps texts back, said in a way that a simple reader overlooks, must neither be asked nor run a program.
setup() {
  repository
  cat >>.git/config <<EOF
[remote "x"] promisor = \\
true
[remote "x"] url = ext::$CANARY %S
[extensions] partialClone = x
[protocol "ext"] allow = always
[remote "x"] uploadpack = $CANARY
EOF
  git config core.repositoryFormatVersion 1
  id=$(git rev-parse HEAD:docs/development/plans/move-checks-to-workers.md)
  rm -f ".git/objects/$(echo "$id" | cut -c1-2)/$(echo "$id" | cut -c3-)"
}

attempt() {
  GIT_ALLOW_PROTOCOL=ext:file:https
  GIT_NO_LAZY_FETCH=0
  GIT_PROTOCOL_FROM_USER=1
  export GIT_ALLOW_PROTOCOL GIT_NO_LAZY_FETCH GIT_PROTOCOL_FROM_USER
  try audit
  try diff HEAD
  try timeline move-checks-to-workers
}

verify() { [ "$(cat "$SAID/0.status")" != 0 ] || [ -s "$SAID/0.err" ] || { cat "$SAID/0.out"; return 1; }; }
