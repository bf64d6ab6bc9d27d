# A clock at the ends of time, or none at all, must neither crash nor write a time that is none.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for now in 9999-12-31T23:59:59Z 10000-01-01T00:00:00Z 0000-01-01T00:00:00Z 0001-01-01T00:00:00Z -9999-01-01T00:00:00Z 1969-12-31T23:59:59Z \
    999999999999999999999 "$(printf '2026-11-20T10:00:00Z\n## x')" '' now 2026-02-30T10:00:00Z 2026-11-20T24:00:60Z 2026-11-20T10:00:00+99:99; do
    export EXECPLAN_NOW="$now"
    try log add-maintenance-windows "Here"
    try list --stale 3
    try triage --stale-after 3
  done
}
verify() {
  if git diff | grep '^+.*Here' | grep -v '^+- \[[0-9]\{4\}-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9] UTC\] Here$'; then return 1; fi
}
