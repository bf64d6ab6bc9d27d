# Variables that configure git from outside, as a hook or a build has them, must run nothing and answer about no other place.
setup() {
  repository
  git init --quiet "$OUTSIDE/repository"
}

attempt() {
  GIT_CONFIG_COUNT=4 GIT_CONFIG_KEY_0=core.fsmonitor GIT_CONFIG_VALUE_0=$CANARY
  GIT_CONFIG_KEY_1=core.worktree GIT_CONFIG_VALUE_1=$OUTSIDE GIT_CONFIG_KEY_2=core.hooksPath GIT_CONFIG_VALUE_2=${CANARY%/*}
  GIT_CONFIG_KEY_3=diff.external GIT_CONFIG_VALUE_3=$CANARY
  GIT_EXTERNAL_DIFF=$CANARY GIT_PAGER=$CANARY PAGER=$CANARY GIT_EDITOR=$CANARY GIT_SSH_COMMAND=$CANARY GIT_ASKPASS=$CANARY
  GIT_PROXY_COMMAND=$CANARY GIT_DIR=$OUTSIDE/repository/.git GIT_CEILING_DIRECTORIES=$PWD GIT_CONFIG_PARAMETERS="'core.fsmonitor'='$CANARY'"
  export GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0 GIT_CONFIG_KEY_1 GIT_CONFIG_VALUE_1 GIT_CONFIG_KEY_2 GIT_CONFIG_VALUE_2
  export GIT_CONFIG_KEY_3 GIT_CONFIG_VALUE_3 GIT_EXTERNAL_DIFF GIT_PAGER PAGER GIT_EDITOR GIT_SSH_COMMAND GIT_ASKPASS
  export GIT_PROXY_COMMAND GIT_DIR GIT_CEILING_DIRECTORIES GIT_CONFIG_PARAMETERS
  try check
  try audit
  try list --branches --worktrees
  try log move-checks-to-workers "An entry."
  unset GIT_DIR GIT_CONFIG_COUNT GIT_CONFIG_PARAMETERS
}

verify() { case $(cat "$SAID/3.out") in *"in 1 commit"*) ;; *) cat "$SAID/3.out" "$SAID/3.err"; return 1 ;; esac; }
