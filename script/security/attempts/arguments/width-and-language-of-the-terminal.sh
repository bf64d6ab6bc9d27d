# Odd widths, terminals, languages and time zones must neither crash nor change what is written.
setup() { workspace && git init --quiet && git add --all && git commit --quiet -m x; }
attempt() {
  for width in 0 -1 1 2 99999999999999999999 x ' 80' ''; do
    COLUMNS=$width TERM=dumb try list --all
    COLUMNS=$width LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 try show ship-email-subscriptions
    COLUMNS=$width TERM="$(printf '\033[m')" try log --help
  done
  for zone in UTC+99 /etc/passwd :../../x "$(printf 'a\n')" Pacific/Kiritimati; do
    TZ=$zone LANG="$(printf '\033')" LC_ALL=C LANGUAGE=tr try log ship-email-subscriptions "IıİI" --dry-run
    TZ=$zone try rename ship-email-subscriptions IMPORTANT-THING --dry-run
    TZ=$zone LC_ALL=tr_TR try check
  done
}
verify() {
  for n in 0 9 18 27 36 45 54 63; do [ "$(cat "$SAID/$n.status")" = 0 ] || { cat "$SAID/$n.err"; return 1; }; done
  git diff --quiet
}
