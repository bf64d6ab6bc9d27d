# What fills a placeholder of a template must not be filled itself, nor leave its quotes, code or comment.
setup() {
  workspace
  printf -- '---\ntitle: "{{title}}"\nx: [ "{{summary}}", '"'{{author}}'"' ]\nstatus: draft\n---\n\n# {{title}}\n\n`{{title}}` <!-- {{summary}} -->\n\n## Status\n\n- [{{stamp}}] x\n\n```\n{{author}}\n```\n\n## Follow-up\n' >template.md
  echo "template: template.md" >>execplan.yaml
  git init --quiet
}
attempt() {
  try new 'Do {{author}} " it`' --slug do-it --summary 'a {{title}} --> <b> ## x' --by '@a{{date}}'
  try show do-it --json
}
verify() {
  python3 - "$SAID" <<'END'
import json, sys
show = json.load(open(sys.argv[1] + "/3.out", encoding="utf-8"))
assert show["title"] == 'Do {{author}} " it`', show["title"]
text = open("docs/development/plans/do-it.md", encoding="utf-8").read()
assert "{{date}}" in text and "@a{{date}}" in text, "a filling was filled"
assert any(section["role"] == "followUp" for section in show["sections"]), "a section was swallowed"
END
}
