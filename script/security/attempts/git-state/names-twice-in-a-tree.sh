# A tree that has a name twice, as file, folder, link and submodule, must not stop the program with a trap.
setup() {
  repository
  python3 -B - <<'PY'
from objects import commit, docs, put, tree
one, two = (put("blob", b"# Twice %d\n\n## Status\n\n- [2026-10-22 09:26 UTC] Entry.\n" % n) for n in (1, 2))
inner = tree((b"100644", b"PLAN.md", one))
modes = (b"100644", one), (b"100644", two), (b"40000", inner), (b"120000", one), (b"160000", "1" * 40), (b"100777", two), (b"0", one), (b"777777777777", two)
plans = tree(*((mode, b"twice-plan.md", item) for mode, item in modes), (b"40000", b"same", inner), (b"100644", b"same", one))
root = tree(docs(plans))
commit(root)
PY
}

attempt() {
  try show twice-plan --at HEAD
  try diff HEAD
  try audit
  try timeline docs/development/plans/twice-plan.md
  try check --since HEAD
}
