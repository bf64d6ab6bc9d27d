# An entry must not be written into code or a comment that an earlier section leaves open, as if it were said.
setup() {
  workspace
  cd docs/development/plans || return
  printf '# A\n\n## Context\n\n~~~~\nopen\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >open-a.md
  printf '# B\n\n## Context\n\n<pre>\nopen\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >open-b.md
  printf '# C\n\n## Context\n\n<?php\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >open-c.md
  printf '# D\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n  ````\n  open\n' >open-d.md
  cd - >/dev/null || return
  git init --quiet
}
attempt() {
  for n in a b c d; do try log open-$n "Seen-by-the-reader"; done
  for n in a b c d; do try show open-$n --json; done
}
verify() {
  for n in 0 3 6 9; do
    [ "$(cat "$SAID/$n.status")" = 0 ] || continue
    grep -q 'Seen-by-the-reader' "$SAID/$((n + 12)).out" || { echo "call $n wrote what is not read"; return 1; }
  done
}
