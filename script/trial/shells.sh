#!/bin/sh
# Runs inside a root that has bash-completion, zsh, fish and man: installs execplan, completes `execplan li` in each shell,
# and shows a page of the manual.
#
#   shells.sh archive|package
set -eu
. /trial/setup.sh
kind=$1

# complete SHELL WORD COMMAND...: fails unless a command is silent on standard error and its answer has the word.
complete() {
  shell=$1
  word=$2
  shift 2
  "$@" >/tmp/answer 2>/tmp/notes || { cat /tmp/answer /tmp/notes >&2; fail "$kind: $shell does not complete"; }
  [ ! -s /tmp/notes ] || { cat /tmp/notes >&2; fail "$kind: $shell complains"; }
  grep -qw -e "$word" /tmp/answer || { cat /tmp/answer >&2; fail "$kind: $shell does not complete '$word'"; }
}

install_it "$kind"
complete bash list bash --norc -c '
  source /usr/share/bash-completion/bash_completion
  _completion_loader execplan || [ $? -eq 124 ]
  function=$(complete -p execplan | sed "s/.*-F \([^ ]*\).*/\1/")
  COMP_WORDS=(execplan li) COMP_CWORD=1 COMP_LINE="execplan li" COMP_POINT=11 COMP_TYPE=9 COMP_KEY=9
  "$function" execplan li execplan
  printf "%s\n" "${COMPREPLY[@]}"'
complete zsh list zsh -f /trial/complete.zsh "execplan li"
# Sessions name both folders; a fish that is not told looks below /usr alone.
complete fish list env XDG_DATA_DIRS=/usr/local/share:/usr/share fish -c 'complete --do-complete "execplan li"'
complete man "Record a decision" env MANPAGER=cat man execplan-decide
remove_it "$kind"
say "$kind: bash, zsh and fish complete, man shows the manual"
