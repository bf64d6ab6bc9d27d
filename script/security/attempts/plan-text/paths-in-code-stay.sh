# Renaming must follow links and not what code, comments and other words only look like.
setup() {
  workspace
  printf '# Look\n\n[a](add-maintenance-windows.md) xadd-maintenance-windows.md\n\n```\n[b](add-maintenance-windows.md)\n```\n\n<!-- [c](add-maintenance-windows.md) -->\n\n[d](add-maintenance-windows.md.bak) [e](add-maintenance-windows.mdx) [f](https://example.org/add-maintenance-windows.md) [g](../../../../add-maintenance-windows.md) [h](./%%61dd-maintenance-windows.md#x) [i]\n\n[i]: <add-maintenance-windows.md> "add-maintenance-windows.md"\n' >docs/development/plans/look.md
  git init --quiet
}
attempt() {
  try rename add-maintenance-windows planned-work
}
verify() {
  for text in '^\[b](add-m' ' xadd-m' '\[c](add-m' 'windows.md.bak' 'windows.mdx' 'example.org/add-m' '../../../../add-m'; do
    grep -q -- "$text" docs/development/plans/look.md || { echo "'$text' was changed"; return 1; }
  done
  for text in '\[a](planned' '\[h](./planned-work.md#x)' '^\[i]: .*planned-work.md'; do
    grep -q -- "$text" docs/development/plans/look.md || { echo "no '$text'"; cat docs/development/plans/look.md; return 1; }
  done
}
