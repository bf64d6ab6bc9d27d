#!/usr/bin/env python3
"""Repairs a copy of every repository of a corpus and compares what `execplan` says before and after.

    fix_all.py EXECPLAN PLANS

A repair may add no finding to any file and lose no section, entry, step or decision; repairing twice is repairing
once; what is written is what `--diff` has shown.
"""

import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

ENVIRONMENT = dict(os.environ, EXECPLAN_NOW="2026-11-23 12:00Z", LC_ALL="C.UTF-8", EXECPLAN_ACTOR="@ann")
PARTS = ("sections", "entries", "steps", "decisions", "followUps")


def run(program, folder, *arguments):
    result = subprocess.run(
        [program, *arguments, "-C", folder], capture_output=True, env=ENVIRONMENT, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"error: {folder}: {' '.join(arguments)}: {result.stderr.decode()[:400]}")
    return result.stdout


def findings(program, folder):
    document = json.loads(run(program, folder, "check", "--json"))
    return collections.Counter((item["path"], item["rule"]) for item in document["findings"])


def parts(program, folder):
    """Returns how many sections, entries and so on each plan has."""
    counts = {}
    for plan in json.loads(run(program, folder, "list", "--all", "--json"))["plans"]:
        document = json.loads(run(program, folder, "show", plan["path"], "--json"))
        held = document.get("plan", document)
        counts[plan["path"]] = {name: len(held[name]) for name in PARTS if name in held}
    return counts


def files(folder):
    """Returns the bytes of the files by path."""
    held = {}
    for place, names, leaves in os.walk(folder):
        names[:] = [name for name in names if name != ".git"]
        for leaf in leaves:
            path = os.path.join(place, leaf)
            if not os.path.islink(path):
                with open(path, "rb") as file:
                    held[os.path.relpath(path, folder)] = file.read()
    return held


def problems(program, folder, options):
    before, held, old = findings(program, folder), parts(program, folder), files(folder)
    diff = run(program, folder, "check", "--diff", *options)
    if files(folder) != old:
        yield "--diff has written"
    run(program, folder, "check", "--fix", *options)
    after, new = findings(program, folder), files(folder)
    if bool(diff) != (new != old):
        yield "--diff and --fix differ"
    for key in after:
        if after[key] > before[key]:
            yield f"{key[0]}: {before[key]} findings of {key[1]} became {after[key]}"
    for path, counts in parts(program, folder).items():
        for name, count in counts.items():
            if count < held.get(path, {}).get(name, count):
                yield f"{path}: {held[path][name]} {name} became {count}"
    run(program, folder, "check", "--fix", *options)
    again = files(folder)
    for path in new:
        if again[path] != new[path]:
            yield f"{path}: a second repair changes it"
    return sum(before.values()), sum(after.values())


def main():
    program, plans = sys.argv[1:]
    failed = 0
    for options in ([], ["--unsafe-fixes"]):
        totals = [0, 0, 0]
        for name in sorted(os.listdir(plans)):
            with tempfile.TemporaryDirectory() as parent:
                folder = os.path.join(parent, "copy")
                shutil.copytree(os.path.join(plans, name), folder, symlinks=True)
                subprocess.run(["chmod", "-R", "u+w", folder], check=True)
                subprocess.run(["git", "init", "--quiet", folder], check=True)
                steps = problems(program, folder, options)
                while True:
                    try:
                        print(f"error: {name}: {next(steps)}")
                        failed += 1
                    except StopIteration as end:
                        totals[0] += 1
                        totals[1] += end.value[0]
                        totals[2] += end.value[1]
                        break
        kind = "safe and unsafe" if options else "safe"
        print(f"{kind} repairs of {totals[0]} repositories: {totals[1]} findings before, {totals[2]} after")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
