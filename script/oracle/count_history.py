#!/usr/bin/env python3
"""Counts stamps in the history of plans without execplan, and compares with `execplan audit --json`.

    count_history.py EXECPLAN FOLDER

A line counts once for each name of a file when it holds a day, a time and a zone; it is late when that moment is more
than five minutes later than the commit time of the first patch that adds it. Both counts may differ by 3 %.
"""

import datetime
import json
import re
import subprocess
import sys
from pathlib import PurePosixPath

STAMP = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[ T]+(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)(?![A-Za-z0-9])")
FOLDERS = re.compile(r"(^|/)\.?(plans|exec-?plans?|execution[-_]?plans?)/", re.IGNORECASE)
TOLERANCE = 300
ALLOWED = 0.03


def moment(match):
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        time = datetime.datetime(
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=datetime.timezone.utc)
    except ValueError:
        return None
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        time -= datetime.timedelta(minutes=minutes if zone[0] == "+" else -minutes)
    return int(time.timestamp())


def count(folder):
    patches = subprocess.run(
        ["git", "-C", folder, "-c", "core.quotePath=false", "log", "--reverse", "--topo-order", "-p", "-M", "--unified=0",
         "--no-color", "--no-ext-diff", "--format=commit %ct", "--relative", "--", "."],
        capture_output=True, check=True).stdout.decode("utf-8", "replace")
    seen, late, committed, name, left = set(), 0, 0, None, 0
    for line in patches.split("\n"):
        if left == 0:
            if line.startswith("commit "):
                committed = int(line.split()[1])
            elif line.startswith("+++ "):
                path = line[6:].rstrip("\t") if line.startswith("+++ b/") else ""
                is_plan = path.lower().endswith((".md", ".markdown")) and FOLDERS.search(path)
                name = PurePosixPath(path).stem if is_plan else None
            elif line.startswith("@@ "):
                spans = re.match(r"@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@", line)
                left = sum(int(number) if number is not None else 1 for number in spans.groups())
            continue
        if line[:1] not in "+-":
            continue
        left -= 1
        if line[0] == "+" and name is not None:
            text = " ".join(line[1:].split())
            match = STAMP.search(text)
            time = moment(match) if match else None
            if time is not None and (name, text) not in seen:
                seen.add((name, text))
                late += time > committed + TOLERANCE
    return len(seen), late


def main():
    program, folder = sys.argv[1:]
    answer = subprocess.run([program, "audit", "--json", "-C", folder], capture_output=True, check=False)
    if answer.returncode not in (0, 1):
        sys.exit(answer.stderr.decode())
    totals = json.loads(answer.stdout)["totals"]
    stamps, late = count(folder)
    failed = False
    for name, ours, theirs in (
            ("stamps", totals["stampsChecked"], stamps), ("later than their commit", totals["laterThanCommit"], late)):
        print(f"{name}: audit {ours}, independent count {theirs}")
        failed = failed or abs(ours - theirs) > ALLOWED * max(ours, theirs)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
