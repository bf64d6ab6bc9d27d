# A plan of 16 MB of marks must be read or refused where memory is short, not end by a signal.
setup() {
  workspace
  python3 -c 'print("# Big\n\n## Status\n\n" + "- [ ] *a* `b` [c](d)\n" * 20000)' >docs/development/plans/big.md
  git init --quiet
}
attempt() {
  call=$(ls "$SAID" | wc -l)
  (ulimit -v 2000000; timeout 30 "$EXECPLAN" list --all) >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
  echo $? >"$SAID/$call.status"
  call=$(ls "$SAID" | wc -l)
  (ulimit -v 2000000; timeout 30 "$EXECPLAN" log big "Here") >"$SAID/$call.out" 2>"$SAID/$call.err" </dev/null
  echo $? >"$SAID/$call.status"
}
