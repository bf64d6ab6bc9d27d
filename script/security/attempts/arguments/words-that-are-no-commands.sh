# Words of control characters, of 100 kB or of nothing in the place of commands, topics, rules and formats must be shown safely.
setup() { workspace && git init --quiet; }
attempt() {
  for word in '' -- --- - "$(printf '\033]0;x\007')" "$(printf '\342\200\256list')" "$(printf '\377')" "$(printf '%0100000d' 7)" "$(printf -- '--\033[31m')" "$(printf -- '-\n')" '--=' '--json=x' "$(printf 'list\n')" "$(printf -- '-\314\201C')" "$(printf -- '--x y\033=1')"; do
    try "$word"
    try help "$word"
    try explain "$word"
    try list "--format=$word"
    try check --select "$word" --color "$word"
    try completions "$word"
    try config "$word" "$word"
  done
}
verify() {
  for n in 42 63 84 105; do [ "$(cat "$SAID/$n.status")" = 2 ] || { echo "call $n ended with $(cat "$SAID/$n.status")"; return 1; }; done
}
