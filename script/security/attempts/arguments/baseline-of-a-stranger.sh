# A baseline that is deep, huge, doubled or no document of a check must be refused, not crash nor hide what it does not name.
setup() {
  workspace
  git init --quiet
  printf '\n[x](gone.md)\n' >>docs/development/plans/ship-email-subscriptions.md
  python3 - <<'END'
head = '{"schema": "execplan.check/1", "findings": '
open("deep.json", "w").write(head + "[" * 200000)
open("objects.json", "w").write(head + '{"a":' * 100000 + "1" + "}" * 100000 + "}")
open("number.json", "w").write(head + "1e999999999999}")
open("null.json", "w").write(head + '[{"path": null, "rule": null, "message": null}]}')
open("twice.json", "w").write(head + '[], "findings": [{"path": "*", "rule": "*", "message": "*"}]}')
open("empty.json", "w").write("")
open("yaml.json", "w").write("schema: execplan.check/1\nfindings: &a [*a]\n")
open("escape.json", "w").write(head + '[{"path": "\\ud800", "rule": "\\u0000", "message": "\\uD83D"}]}')
open("bytes.json", "wb").write(head.encode() + b'["\xff\xfe"]}')
END
}
attempt() {
  for name in deep objects number null twice empty yaml escape bytes; do try check --baseline $name.json; done
}
verify() {
  for file in "$SAID"/*.status; do [ "$(cat "$file")" != 0 ] || { echo "$file: nothing found"; return 1; }; done
}
