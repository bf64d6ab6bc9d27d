# A calendar without a working day for centuries must not make the count of days run on.
setup() {
  repository
  python3 -B - <<'PY' >>execplan.yaml
import datetime
day = datetime.date(1990, 1, 1)
print("stale-after: 3650\nworking-days: [mon]\nholidays:")
print("- 0000-00-00\n- 9999-12-31\n- 2026-02-30")
for number in range(3000):
    print("-", day + datetime.timedelta(7 * number))
PY
}

attempt() {
  try list --stale
  try check --select stale-plan
  python3 -B -c 'print("\n".join(l for l in open("execplan.yaml").read().split("\n") if l not in ("- 0000-00-00", "- 2026-02-30")))' >new.yaml
  mv new.yaml execplan.yaml
  try list --stale
  try check --select stale-plan
}
