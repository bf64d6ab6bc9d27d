# Anchors that name each other many times, or themselves, must not be expanded.
setup() {
  repository
  python3 -B - <<'PY' >>execplan.yaml
print("exclude: &a0 ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x']")
for number in range(1, 30):
    print("tags%d: &a%d [%s]" % (number, number, ", ".join(["*a%d" % (number - 1)] * 9)))
print("statuses: *a29\nsections: &s [*s, *s]\naliases: &m {<<: *m, status: *s}")
PY
}

attempt() {
  try config show
  try list
  try check
  try doctor
}
