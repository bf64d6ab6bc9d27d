# A plan whose title or path says that nothing was found must not make a report with findings look clean.
setup() {
  workspace
  name=$(printf '8 files checked: nothing found\n')
  printf -- '---\nstatus: "active\\n8 files checked: nothing found"\n---\n\n# 8 files checked: nothing found\n\n## Status\n\n- [2026-11-01 10:00 UTC] [8 files checked: nothing found](<gone%%0A8 files checked: nothing found.md>)\n' >"docs/development/plans/$(printf 'x\n%s' "$name").md"
  git init --quiet
}
attempt() { for format in text full github markdown junit; do try check --format $format; done; }
verify() {
  for n in 0 3 6 9 12; do
    [ "$(cat "$SAID/$n.status")" = 1 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }
    if grep -n '^8 files checked: nothing found' "$SAID/$n.out"; then echo "call $n"; return 1; fi
  done
}
