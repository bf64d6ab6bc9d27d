# Patterns with many stars against long names must be compared in a time that does not explode.
setup() {
  repository
  long=$(printf 'a%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
  mkdir -p "docs/$long/$long/$long/$long"
  : >"docs/$long/$long/$long/$long/$long$long$long$long.md"
  python3 -B - <<'PY' >>execplan.yaml
stars = "*a" * 200
print("exclude: ['%s', '%s', '%s']" % ("**/" * 60 + "*a" * 60 + "b", "docs/" + stars + "b", "{a,aa}" * 30 + "b"))
print("documents: ['%s', '%s']" % ("**/" * 100 + "b.md", "[a-z]*" * 100 + "?" * 40))
PY
}

attempt() {
  try check
  try list --all
}
