#!/usr/bin/env python3
"""Reads execution plans independently of the product and prints what they hold, one JSON object per file.

Usage: count_plans.py ROOT > expected.jsonl
Needs: markdown-it-py, PyYAML.
"""

import json
import pathlib
import re
import sys

import decisions
import stamps
import structure

BOXES = {"x": "done", "X": "done", " ": "open", "~": "partial", "/": "partial", "-": "dropped"}
BOX = re.compile(r"\[([ xX~/\-])\](?:\s+|$)")
SEPARATOR = re.compile(r"[\s:：,;–—-]*")


def entry(item):
    """What one top-level list item of a Progress section says."""
    text = " ".join(structure.first_text(item).split("\n"))
    first_line = structure.first_text(item).split("\n")[0]
    box = "none"
    match = BOX.match(text)
    if match:
        box = BOXES[match[1]]
        text, first_line = text[match.end() :], first_line[match.end() :]
    time, length = stamps.leading(text)
    rest = first_line[length:]
    if time:
        rest = rest[SEPARATOR.match(rest).end() :]
    return {"line": item.map[0] + 1, "box": box, "time": time, "text_start": rest[:40]}


def report(path, data):
    plan = structure.Plan(data)
    progress, found = [], []
    for heading, doubtful, nodes in plan.regions(structure.is_progress):
        for item in structure.items(nodes):
            progress.append({**entry(item), "doubtful": doubtful})
    for heading, _, nodes in plan.regions(structure.is_decisions):
        found.extend(decisions.decisions(nodes))
    return {
        "path": path,
        "progress": progress,
        "decisions": found,
        "sections": [[heading.level, heading.text, heading.line] for heading in plan.headings],
        "frontmatter": plan.frontmatter,
    }


def main(arguments):
    if len(arguments) != 1 or not pathlib.Path(arguments[0]).is_dir():
        print(__doc__.strip(), file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[0])
    for path in sorted(str(file.relative_to(root)) for file in root.rglob("*.md") if file.is_file()):
        print(json.dumps(report(path, (root / path).read_bytes()), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
