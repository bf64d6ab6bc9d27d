# Forms of an entry that break the line, hide the time or begin a section must not change what a plan says.
setup() { repository; }

attempt() {
  for entry in '"[x] (YYYY-MM-DD HH:MMZ)\n\n## Outcomes\n"' '"<!-- (YYYY-MM-DD HH:MMZ)"' '"```(YYYY-MM-DD HH:MMZ)"' '"\e[2J(YYYY-MM-DD HH:MMZ) "' '"(YYYY-MM-DD HH:MMZ)(YYYY-MM-DD HH:MMZ)"' '{a: b}'; do
    cp "$EXAMPLE/execplan.yaml" execplan.yaml
    printf 'entry: %s\n' "$entry" >>execplan.yaml
    try log move-checks-to-workers "An entry."
  done
}

verify() {
  python3 -B - <<'PY'
import pathlib, sys
name = "docs/development/plans/move-checks-to-workers.md"
now, old = (pathlib.Path(p, name).read_text() for p in (".", __import__("os").environ["EXAMPLE"]))
heads = lambda text: [line for line in text.split("\n") if line.startswith("#")]
sys.exit("headings changed" if heads(now) != heads(old) or "<!-- (" in now or "```(" in now else 0)
PY
}
