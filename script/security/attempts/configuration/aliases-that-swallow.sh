# Aliases that turn every section into status, and status into another, must not make a command lose a line of text.
setup() {
  repository
  printf 'aliases:\n  status: [Purpose, Context, Plan of Work, Validation, Status, Decision Log]\n  outcomes: [Status, Purpose]\n  followUp: [Title, Context]\n' >>execplan.yaml
}

attempt() {
  try log move-checks-to-workers "An entry."
  try decide publish-arm64-images "We do it." --rationale "Why not."
  try abandon publish-arm64-images "No longer needed."
  try follow-up add run-checks-in-threads "Look again."
  try step add move-checks-to-workers "A step."
}

verify() {
  python3 -B - <<'PY'
import os, pathlib, sys
for path in pathlib.Path(os.environ["EXAMPLE"], "docs/development/plans").glob("*.md"):
    now = "".join(pathlib.Path("docs/development/plans", path.name).read_text().split())
    body = path.read_text().split("---\n", 2)[2].split("\n")
    if lost := [line for line in body if len(line) > 40 and line[0] not in "#>" and "".join(line.split()) not in now]:
        sys.exit(f"{path.name} lost {lost[:2]}")
PY
}
