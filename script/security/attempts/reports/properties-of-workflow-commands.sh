# A comma or colon with a combining accent in a path must not end a property of a workflow command.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$(printf 'a,\314\201line=1,\314\201b:\314\201:\314\201c%%\314\201').md"
  git init --quiet
}
attempt() { try check --format github; }
verify() {
  python3 - "$SAID/0.out" <<'END'
import sys
for line in open(sys.argv[1], encoding="utf-8"):
    properties = line[2:].split("::")[0].split(" ", 1)[1].split(",")
    keys = [text.split("=")[0] for text in properties]
    assert keys in (["file", "line", "endLine", "title"], ["file", "title"]), f"{keys}: {line}"
    assert ":" not in "".join(properties), line
END
}
