# What every attempt may use; read by attempts.py before the attempt.

# try ARGUMENTS...: runs execplan in the current folder and keeps what it says.
try() {
  call=$(ls "$SAID" | wc -l)
  timeout -k 5 30 "$EXECPLAN" "$@" >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
  echo $? >"$SAID/$call.status"
}

# workspace: copies the example of governance plans into the current folder.
workspace() { cp -R "$EXAMPLE/." .; }

# repository: a workspace in a repository with one commit.
repository() {
  workspace
  git init --quiet
  git add --all
  git commit --quiet -m "Begin"
}

# twins: two plans in the current folder whose names differ in the form of an accent.
twins() {
  for name in 'caf\303\251' 'cafe\314\201'; do
    printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"$(printf "$name").md"
  done
}
