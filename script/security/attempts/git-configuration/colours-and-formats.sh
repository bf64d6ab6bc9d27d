# Settings for colours, dates, prefixes and encodings of what git writes must change no answer.
setup() {
  repository
  echo "More." >>docs/development/plans/move-checks-to-workers.md
  git commit --quiet --all -m "More"
}

attempt() {
  cp .git/config kept
  try timeline move-checks-to-workers --json
  try list --history --branches --json
  for pair in color.diff=always color.branch=always log.date=relative log.abbrevCommit=true diff.noprefix=true \
    core.abbrev=4 i18n.logOutputEncoding=UTF-16 i18n.commitEncoding=UTF-7 format.pretty=oneline diff.dirstat=lines,0 \
    core.ignoreCase=true core.precomposeUnicode=true log.showRoot=false log.follow=true diff.wsErrorHighlight=all; do
    git config "${pair%%=*}" "${pair#*=}"
  done
  try timeline move-checks-to-workers --json
  try list --history --branches --json
  mv kept .git/config
}

verify() {
  cmp "$SAID/0.out" "$SAID/6.out" || return 1
  [ "$(cat "$SAID/9.status")" = "$(cat "$SAID/3.status")" ] || return 1
}
