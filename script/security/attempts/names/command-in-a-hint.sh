# A command that a refusal proposes must hold the name of the plan as one word of a shell, whatever the name is.
setup() {
  workspace
  name=$(printf "x'\\314\\201;touch ran;'\\314\\201 \$(touch ran)")
  printf '# Do it\n\n## Plan of Work\n\n1. [ ] a\n\n## Status\n\n- [2026-11-01 10:00 UTC] begun\n' >"docs/development/plans/$name.md"
  git init --quiet
}
attempt() {
  for file in docs/development/plans/x*.md; do try close "$file" "Done"; done
}
verify() {
  python3 - "$SAID/0.err" <<'END'
import shlex, sys
text = open(sys.argv[1], encoding="utf-8").read()
lines = [line[line.index("execplan step"):].split("   (or")[0] for line in text.split("\n") if "execplan step" in line]
assert lines, text
for line in lines:
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    assert ";" not in list(lexer), "a shell runs more than one command: " + line
END
}
