# A setting that makes git log alone refuse must not make a history without findings.
setup() { repository; }

attempt() {
  for pair in diff.colorMoved=x diff.algorithm=x core.bigFileThreshold=x log.diffMerges=x pack.windowMemory=-x core.commentChar= diff.context=-1; do
    cp .git/config kept
    git config "${pair%%=*}" "${pair#*=}" || :
    try audit
    cp kept .git/config
  done
}

verify() {
  for call in "$SAID"/*.status; do
    case $(cat "$call" "${call%status}out") in 0*"6 plans in 1 commit"*|1*|2*) ;; *) cat "${call%status}out"; return 1 ;; esac
  done
}
