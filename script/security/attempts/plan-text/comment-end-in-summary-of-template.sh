# A summary that ends a comment of the template must not show what the template hides, such as a forged decision.
setup() {
  workspace
  printf '# {{title}}\n\n<!-- {{summary}}\n## Decision Log\n\n- [2026-11-01 10:00 UTC] **Decision:** hidden (@farah)\n-->\n\n## Status\n\n- [{{stamp}}] x\n' >template.md
  echo "template: template.md" >>execplan.yaml
  git init --quiet
}
attempt() {
  try new 'Do it now' --slug do-it --summary 'a --> b' --by @a
  try show do-it --json
}
verify() {
  [ "$(cat "$SAID/0.status")" = 0 ] || return 0
  if grep -q 'Decision Log' "$SAID/3.out"; then echo "the summary ended the comment"; return 1; fi
}
