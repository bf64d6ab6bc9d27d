# Folders called `..` and `.` and names with slashes in a tree must lead to no file outside of it.
setup() {
  repository
  python3 -B - <<'PY'
from objects import commit, docs, put, tree
plan = put("blob", b"# Climb\n\n## Status\n\n- [2026-10-22 09:26 UTC] Old entry.\n")
up = tree((b"100644", b"plan.md", plan))
for name in (b"folder", b"outside", b"..", b"..", b"..", b".."):
    up = tree((b"40000", name, up))
plans = tree((b"40000", b"..", up), (b"40000", b".", up), (b"100644", b"../../../../outside/folder/plan.md", plan))
root = tree(docs(plans))
commit(root)
PY
}

attempt() {
  try diff HEAD
  try show plan --at HEAD
  try show ../outside/folder/plan.md --at HEAD
  try audit
  try timeline docs/development/plans/../../../../outside/folder/plan.md
  try diff HEAD docs/development/plans/../../../../outside/folder/plan.md
}
