# Angle brackets, ampersands and quotes that carry a combining accent must be escaped in the XML of JUnit.
setup() {
  workspace
  printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] [x](<a\314\201"\314\201&\314\201>) [y](b&\314\201"\314\201.md)\n' >"docs/development/plans/$(printf 'a<\314\201b&\314\201c"\314\201').md"
  git init --quiet
}
attempt() { try check --format junit; }
verify() { python3 -c 'import sys, xml.dom.minidom as dom; dom.parse(sys.argv[1])' "$SAID/0.out"; }
