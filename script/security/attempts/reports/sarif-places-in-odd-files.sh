# Paths that are no addresses and files with odd bytes must give SARIF with valid addresses and places within the file.
setup() {
  workspace
  for name in 'a b%20c#d?e' "$(printf 'bad\377')" 'c:\d' '%2e%2e' "$(printf '\360\237\230\200')" "$(printf 'n\nl')" '..a' 'a;b=c'; do
    printf '\357\273\277# Do it\r\n\r\n## Status\r\r- [2026-11-01 10:00 UTC] \360\237\230\200[x](gone.md)\r\n## Status' >"docs/development/plans/$name.md"
  done
  git init --quiet
}
attempt() { try check --format sarif; }
verify() {
  python3 - "$SAID/0.out" <<'END'
import json, os, re, sys, urllib.parse
run = json.load(open(sys.argv[1], encoding="utf-8"))["runs"][0]
assert run["results"]
for result in run["results"]:
    place = result["locations"][0]["physicalLocation"]
    uri, region = place["artifactLocation"]["uri"], place["region"]
    assert re.fullmatch(r"[A-Za-z0-9\-._~/%!$&'()*+,;=@]+", uri) and ":" not in uri.split("/")[0], uri
    assert region["startLine"] >= 1 and region["endLine"] >= region["startLine"], region
    path = urllib.parse.unquote_to_bytes(uri)
    if os.path.exists(path):
        assert region["byteOffset"] + region["byteLength"] <= os.path.getsize(path), region
    else:
        assert b"bad" in path, path
END
}
