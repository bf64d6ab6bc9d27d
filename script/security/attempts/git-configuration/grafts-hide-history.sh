# A graft that makes the newest commit the first must not hide from audit that an entry was taken out, unless that is told.
setup() {
  repository
  name=docs/development/plans/move-checks-to-workers.md
  python3 -B -c 'import sys; t=open(sys.argv[1]).read(); open(sys.argv[1],"w").write("\n".join(l for l in t.split("\n") if "2026-10-2" not in l))' $name
  git commit --quiet --all -m "Take entries out"
  git rev-parse HEAD >.git/info/grafts
}

attempt() {
  try audit
  mv .git/info/grafts kept
  try audit
  mv kept .git/info/grafts
}

verify() {
  cmp -s "$SAID/0.out" "$SAID/3.out" || [ -s "$SAID/0.err" ] || { cat "$SAID/0.out" "$SAID/3.out"; return 1; }
}
