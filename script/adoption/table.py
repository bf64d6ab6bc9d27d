"""Adopts every repository of a corpus by `init --detect` and compares what is listed with the files themselves.

    table.py PROGRAM CORPUS

Prints the table of docs/adoption.md. Ends with 1 when a plan is missed or has another state than its file says, and
no reason is given below.
"""

import collections
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from facts import agrees, facts

# Files that the corpus calls plans and that are none.
NOT_PLANS = {
    "Saidiibrahim/RefWatch": {
        "docs/exec-plans/completed/reports/undo-event-bug-investigation-2025-12-02.md":
            "a report in a folder of reports",
    },
    "lucascaro/hive": {"docs/exec-plans/_template.md": "the template"},
    "rickardvh/agentic-workspace": {
        ".agentic-workspace/planning/execplans/TEMPLATE.md": "the template",
    },
}


def run(program, folder, *arguments):
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_NOSYSTEM": "1", "EXECPLAN_ACTOR": "@adopter", "LC_ALL": "C.UTF-8",
    }
    return subprocess.run(
        [program, "-C", str(folder), *arguments], capture_output=True, text=True, env=environment, check=False)


def copy(source, target):
    """Copies a repository of the corpus without older versions of files, as a checkout of its own."""
    shutil.copytree(
        source, target, ignore=lambda _, names: [name for name in names if "@" in name],
        copy_function=shutil.copyfile)
    subprocess.run(["git", "init", "--quiet", str(target)], check=True)


def keys(folder):
    """The keys that were written, with their values on one line."""
    found = {}
    key = None
    for line in (folder / "execplan.yaml").read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0] not in " -":
            key, _, value = line.partition(":")
            found[key] = [value.strip()] if value.strip() else []
        else:
            found[key].append(line.strip("- "))
    return found


def adopt(program, repository, source, kinds, problems):
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "checkout"
        copy(source, folder)
        wanted = {path for path, kind in kinds.items() if kind == "plan" and "@" not in path}
        detected = run(program, folder, "init", "--detect")
        if detected.returncode == 2 and not wanted:
            return [repository, "0", "0", "", "", "", "no plans: " + detected.stderr.splitlines()[0].removeprefix("error: ")]
        if detected.returncode != 0:
            problems.append(f"{repository}: init --detect ended with {detected.returncode}: {detected.stderr}")
            return [repository, str(len(wanted)), "", "", "", "", "failed"]
        answer = run(program, folder, "list", "--json")
        if answer.returncode != 0:
            problems.append(f"{repository}: list ended with {answer.returncode}: {answer.stderr}")
        listed = {plan["path"]: plan["state"] for plan in json.loads(answer.stdout)["plans"]}
        excused = NOT_PLANS.get(repository, {})
        missed = sorted(wanted - set(listed) - set(excused))
        problems += [f"{repository}: not listed: {path}" for path in missed]

        declared = right = disagreeing = 0
        remarks = [f"not a plan: {path.split('/')[-1]} ({why})" for path, why in excused.items() if path not in listed]
        for path in sorted(listed):
            said = facts(path, (folder / path).read_text(errors="replace"))
            if not said:
                continue
            declared += 1
            fitting = [place for place, fact in said.items() if agrees(listed[path], place, fact)]
            if len(fitting) == len(said):
                right += 1
            elif fitting:
                right += 1
                disagreeing += 1
            else:
                problems.append(f"{repository}: {path} is listed as {listed[path]}, its file says {said}")
        if disagreeing:
            remarks.append(f"{disagreeing} plans whose own declarations disagree")
        found = keys(folder)
        choice = ", ".join(
            f"{key} {value[0] if len(value) == 1 else len(value)}" for key, value in found.items())
        return [
            repository, str(len(wanted - set(excused))), str(len((wanted - set(excused)) & set(listed))),
            str(declared), str(right), choice, "; ".join(remarks)]


def main():
    program, corpus = sys.argv[1], Path(sys.argv[2])
    kinds = collections.defaultdict(dict)
    with open(corpus / "index.csv", newline="") as file:
        for row in csv.DictReader(file):
            kinds[row["owner_repo"]][row["path"]] = row["kind"]
    problems = []
    rows = []
    for repository in sorted(kinds):
        source = corpus / "plans" / repository.replace("/", "+")
        rows.append(adopt(program, repository, source, kinds[repository], problems))
    print("""# What `init --detect` finds in public repositories

Generated by `script/test-adoption` from a corpus of public plans; the script fails when a plan is missed or has another
state than its own file says.

"plans" are the files that the corpus calls plans, "found" those of them that `list` shows after `init --detect`.
"declared" are the listed plans whose folder, frontmatter or `Status:` line names a state, as an independent script reads
them; "right" are those whose listed state is one that is declared. Where a plan's own declarations disagree, the profile
says which one counts, and `show` reports the disagreement. The last column but one is what was written to
`execplan.yaml`; of a list its length.

| repository | plans | found | declared | right | execplan.yaml | remarks |
| --- | --: | --: | --: | --: | --- | --- |""")
    for row in rows:
        print("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |")
    sums = [sum(int(row[column] or 0) for row in rows) for column in range(1, 5)]
    print(f"| **all** | {sums[0]} | {sums[1]} | {sums[2]} | {sums[3]} | | |")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
