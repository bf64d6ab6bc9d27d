# A name that is not UTF-8 and the name that it is shown as must stay two files, whichever is written to.
setup() {
  workspace
  for name in 'bad\377' 'bad\357\277\275'; do
    printf "# Do $name\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n" | iconv -f latin1 -t utf-8 2>/dev/null >tmp || printf '# Do\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >tmp
    mv tmp "docs/development/plans/$(printf "$name").md"
  done
  git init --quiet
}
attempt() {
  first=docs/development/plans/$(printf 'bad\377').md
  try log "$first" "Into-the-first"
  try log "docs/development/plans/$(printf 'bad\357\277\275').md" "Into-the-second"
  try list --all
  try check
}
verify() {
  if grep -q Into-the-first "docs/development/plans/$(printf 'bad\357\277\275').md"; then echo "the wrong file was written"; return 1; fi
  if grep -q Into-the-second "docs/development/plans/$(printf 'bad\377').md"; then echo "the wrong file was written"; return 1; fi
  [ "$(grep -c 'bad' "$SAID/6.out")" -ge 2 ] || grep -q bad "$SAID/6.err" || { echo "a plan is missing in the list"; return 1; }
}
