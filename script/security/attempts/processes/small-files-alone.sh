# Where files may be small only, a rename that touches many must change all or nothing, and the next command mend it.
setup() {
  workspace
  python3 -c 'print("# Big\n\n[x](ship-email-subscriptions.md)\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n\n" + "word " * 4000)' >docs/development/plans/big.md
  git init --quiet && git add --all && git commit --quiet -m x
}
attempt() {
  for blocks in 0 1 8 16 24 40; do
    call=$(ls "$SAID" | wc -l)
    (ulimit -f $blocks; timeout 30 "$EXECPLAN" rename ship-email-subscriptions other-name 2>&1 | cat) >"$SAID/$call.out"
    : >"$SAID/$call.err"
    echo 2 >"$SAID/$call.status"
    try list
    [ ! -e docs/development/plans/other-name.md ] || try undo
    git diff --quiet || git diff --stat >>"$SAID/wrong.txt"
  done
}
verify() { if [ -e "$SAID/wrong.txt" ]; then cat "$SAID/wrong.txt"; return 1; fi; }
