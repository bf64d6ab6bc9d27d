# Numbers and dates of the configuration that no calendar has must not make list, check or audit crash.
setup() {
  workspace
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  for number in 9223372036854775807 9223372036854775808 -1 0 1e400 106751991167300 0x7fffffffffffffff; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    printf 'stale-after: %s\ntime-tolerance: %s\nrequires: %s\nholidays: ["0000-00-00", "9999-12-31", "%s"]\n' $number $number $number $number >>execplan.yaml
    for words in list "list --stale --history" "check --history" audit "config show --json"; do
      # shellcheck disable=SC2086
      try $words
    done
    sed -i '/^requires/d' execplan.yaml
    try list --history
    try audit
  done
  cp "$EXAMPLE/execplan.yaml" execplan.yaml
  printf -- '---\nstale_after: 9223372036854775807\nstale-after: 3650\nstatus: active\nlast_updated: 9999-12-31\n---\n# Do it\n\n## Status\n\n- [9999-12-31 23:59 UTC] a\n- [0000-01-01 00:00 UTC] b\n- [2026-11-01 10:00 +99:99] c\n- [2026-11-01T10:00:00.999999999999999999999999-23:59] d\n' >docs/development/plans/times.md
  for words in list "show times" "check times.md" "timeline times" triage; do
    # shellcheck disable=SC2086
    try $words
  done
}
