# Findings of files that differ by accents, order or count must have fingerprints of their own at GitLab.
setup() {
  workspace
  for name in 'caf\303\251' 'cafe\314\201' 'x' 'y'; do
    printf '# Do it\n\n## Status\n\n- [2026-11-01 10:00 UTC] [x](g\303\251.md) [x](ge\314\201.md) [x](g\303\251.md)\n' >"docs/development/plans/$(printf "$name").md"
  done
  git init --quiet
}
attempt() {
  try check --format gitlab
  try check --format sarif
}
verify() {
  python3 - "$SAID" <<'END'
import json, sys
found = [finding["fingerprint"] for finding in json.load(open(sys.argv[1] + "/0.out", encoding="utf-8"))]
assert len(found) == len(set(found)) and len(found) >= 12, f"{len(found)} findings, {len(set(found))} fingerprints"
END
}
