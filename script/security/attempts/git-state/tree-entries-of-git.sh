# Files in folders called .git, absolute names and empty names in a tree must not be shown as if they were in the checkout.
setup() {
  repository
  cp docs/development/plans/move-checks-to-workers.md .git/inner.md
  python3 -B - <<'PY'
from objects import commit, docs, put, tree
plan = put("blob", b"# Inner\n\n## Status\n\n- [2026-10-22 09:26 UTC] Old entry.\n")
inner = tree((b"100644", b"inner.md", plan))
plans = tree((b"100644", b"", plan), (b"100644", b"/etc/x-plan.md", plan), (b"40000", b"", inner))
root = tree((b"40000", b".git", inner), docs(plans))
commit(root)
PY
}

attempt() {
  try diff HEAD
  try show .git/inner.md --at HEAD
  try timeline .git/inner.md
  try audit
  try show /etc/x-plan.md --at HEAD
  try list --history
}
