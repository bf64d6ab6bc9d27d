# Without a name, arguments or an environment, and with hundreds of arguments, the program must end with 0, 1 or 2.
setup() { workspace && git init --quiet; }
attempt() {
  for words in "[]" "[p]" "[p] + ['--'] * 500" "[p, 'check'] + ['docs'] * 500" "[p, 'check'] + ['--select', 'dead-link'] * 500" "[p, 'list'] + ['--json'] * 500" "[p, 'log', 'x'] + ['a'] * 500"; do
    call=$(ls "$SAID" | wc -l)
    timeout 30 python3 -c "import os, sys; p = sys.argv[1]; os.execve(p, $words or [b''], {})" "$EXECPLAN" >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
    echo $? >"$SAID/$call.status"
  done
}
