#!/usr/bin/env python3
"""Draws findings of a corpus for judging, and holds `execplan check` to the verdicts that were given.

    judged.py draw EXECPLAN PLANS           the drawn findings as JSON lines, with the text around them
    judged.py table EXECPLAN PLANS          findings per rule and repository, as Markdown
    judged.py compare EXECPLAN PLANS CSV    what was judged true must be found, what was judged false must not

A finding is drawn by the digest of the seed and of its place, so that the order of files and rules does not matter.
The corpus holds plans and nothing else: a link is drawn only where nobody could have left its target out of the
corpus, because any other target may be missing for that reason alone.
"""

import collections
import csv
import hashlib
import json
import os
import subprocess
import sys

SEED = "execplan-verdicts-1"
DRAWN = 20
ENVIRONMENT = dict(os.environ, EXECPLAN_NOW="2026-11-23 12:00Z", LC_ALL="C.UTF-8")
COLUMNS = ["rule", "path", "line", "digest", "verdict", "reason"]


def findings(program, plans):
    """Yields the findings of every repository, with paths from the folder of the corpus."""
    for name in sorted(os.listdir(plans)):
        folder = os.path.join(plans, name)
        result = subprocess.run(
            [program, "check", "--json", "-C", folder], capture_output=True, env=ENVIRONMENT, check=False)
        if result.returncode not in (0, 1):
            sys.exit(f"error: {name}: {result.stderr.decode()[:400]}")
        for item in json.loads(result.stdout)["findings"]:
            if can_be_judged(folder, item):
                yield name, {**item, "path": f"{name}/{item['path']}"}


def can_be_judged(folder, item):
    """Tells whether the corpus would hold what a link leads to.

    It would where the link is right from another folder, and where a file is missing beside several plans: of the
    folders of plans the corpus has every file.
    """
    words = item["message"].split("there is nothing at ")
    if item["rule"] != "dead-link" or len(words) < 2:
        return True
    parent = os.path.dirname(item["path"])
    if os.path.dirname(words[1]) != parent or not words[1].endswith(".md"):
        return False
    return sum(name.endswith(".md") for name in os.listdir(os.path.join(folder, parent))) > 2


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()[:16]


def draw(program, plans):
    by_rule = collections.defaultdict(list)
    for _, item in findings(program, plans):
        key = "|".join([SEED, item["rule"], item["path"], str(item["line"]), item["message"]])
        by_rule[item["rule"]].append((hashlib.sha256(key.encode()).hexdigest(), item))
    for rule, items in sorted(by_rule.items()):
        for _, item in sorted(items, key=lambda pair: pair[0])[:DRAWN]:
            path = os.path.join(plans, item["path"])
            with open(path, encoding="utf-8", errors="replace") as file:
                lines = file.read().split("\n")
            first = max(0, item["line"] - 6)
            around = [f"{first + at + 1}: {text[:300]}" for at, text in enumerate(lines[first:item["line"] + 6])]
            print(json.dumps({
                "rule": rule, "of": len(items), "path": item["path"], "line": item["line"],
                "digest": digest(path), "message": item["message"], "around": around}, ensure_ascii=False))


def table(program, plans):
    counts = collections.defaultdict(collections.Counter)
    for name, item in findings(program, plans):
        counts[item["rule"]][name] += 1
    listed = json.loads(subprocess.run([program, "rules", "--json"], capture_output=True, check=True).stdout)
    print("# What the rules find in real plans\n")
    print("Written by `script/test-corpus`. Counted on the repositories of the corpus as they are, without a configuration,")
    print("at 2026-11-23 12:00 UTC. Links are counted where the corpus can hold their target.\n")
    print("| rule | findings | repositories | in |\n| --- | --: | --: | --- |")
    for rule in sorted(item["id"] for item in listed["rules"]):
        row = counts[rule]
        places = ", ".join(f"{name.replace('+', '/')} {row[name]}" for name in sorted(row))
        print(f"| [{rule}](rules/{rule}.md) | {sum(row.values())} | {len(row)} | {places} |")


def compare(program, plans, verdicts):
    found = collections.Counter((item["rule"], item["path"], item["line"]) for _, item in findings(program, plans))
    with open(verdicts, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), fieldnames=None))
    failed = 0
    counts = collections.Counter()
    for row in rows:
        place = f"{row['rule']} at {row['path']}:{row['line']}"
        if digest(os.path.join(plans, row["path"])) != row["digest"]:
            print(f"error: {place}: the file is not the one that was judged")
            failed += 1
            continue
        is_found = found[row["rule"], row["path"], int(row["line"])] > 0
        counts[row["verdict"]] += 1
        if is_found != (row["verdict"] == "true"):
            print(f"error: {place} was judged {row['verdict']} and is {'' if is_found else 'not '}found")
            failed += 1
    print(f"{len(rows)} judged findings: {counts['true']} true and found, {counts['false']} false and gone, {failed} problems")
    sys.exit(1 if failed else 0)


def main():
    command, program, plans, *rest = sys.argv[1:]
    {"draw": draw, "table": table, "compare": compare}[command](program, plans, *rest)


if __name__ == "__main__":
    main()
