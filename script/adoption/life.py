"""Keeps a plan for a while in repositories of different dialects, and takes everything out again.

    life.py PROGRAM CORPUS

In each repository: init --detect --agents, log, step, decide, close, reopen, uninstall. Then git must show changes in
that plan and the index alone, each changed line must be one that the commands name, and nothing may be left over.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from table import copy, run

# A plan that is open in each of ten repositories; their dialects differ in headings, entries, states and layout.
PLANS = [
    ("616xold/pocket-cto", "plans/"), ("HatsuneMiku3939/39claw", "docs/exec-plans/active/"),
    ("Jonnyton/Workflow", "docs/exec-plans/active/"), ("Saidiibrahim/RefWatch", "docs/exec-plans/active/"),
    ("ai-shifu/ai-shifu", "docs/exec-plans/active/"), ("artificial-intelligence-first/magsag", "docs/development/plans/"),
    ("gravimera/gravimera", "docs/execplans/"), ("leynos/wireframe", "docs/execplans/"),
    ("lucascaro/hive", "docs/exec-plans/active/"), ("sapountzis/Unslop", "docs/exec-plans/active/"),
    ("rrva/laban", "execplans/active/"), ("travisennis/cake", "docs/exec-plans/active/"),
]


def git(folder, *arguments):
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false"]
    return subprocess.run(
        [*command, *arguments], capture_output=True, text=True, env=environment, check=True).stdout


def only_links(diff, name):
    """Whether the changed lines differ in nothing but the folders before the name of a file."""
    lines = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    bare = [re.sub(r"(?:[\w.-]+/)+" + re.escape(name), name, line[1:]) for line in lines]
    return bare[::2] == bare[1::2]


def live(program, source, prefix, problems, shown):
    name = source.name
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "checkout"
        copy(source, folder)
        (folder / "AGENTS.md").write_bytes(b"# Agents\n\nRead this.")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", "Begin")

        def execplan(*arguments, status=0):
            answer = run(program, folder, *arguments)
            if answer.returncode != status:
                problems.append(f"{name}: {' '.join(arguments)} ended with {answer.returncode}: {answer.stderr.strip()}")
            return answer.stdout

        execplan("init", "--detect", "--agents")
        listed = json.loads(execplan("list", "--json"))["plans"]
        open_plans = [
            plan for plan in listed if plan["state"] in ("active", "draft") and plan["path"].startswith(prefix)]
        plan = open_plans[0]["path"]
        if open_plans[0]["state"] == "draft":
            execplan("start", plan)
        execplan("log", plan, "Looked at it again.")
        execplan("step", "add", plan, "Look at it once more", "--owner", "@adopter")
        execplan("step", "done", plan, "Look at it once more")
        execplan("decide", plan, "Keep the old way", "--rationale", "it works", "--by", "@adopter")
        before_close = plan
        closed = execplan(
            "close", plan, "It is done.", "--waive", "open-steps", "--waive", "open-blockers", "--waive",
            "unanswered-feedback", "--reason", "a trial", "--json")
        if closed:
            plan = json.loads(closed)["plan"]["path"]
        execplan("reopen", plan, "Not done after all", "--by", "@adopter")
        listed = json.loads(execplan("list", "--json"))["plans"]
        now = [entry for entry in listed if entry["slug"] == open_plans[0]["slug"]]
        if [entry["state"] for entry in now] != ["active"]:
            problems.append(f"{name}: {plan} is {[entry['state'] for entry in now]} after reopen")
        execplan("uninstall")

        changed = [line[3:] for line in git(folder, "status", "--porcelain").splitlines()]
        index = [path for path in changed if re.search(r"(index|plans|readme)\.md$", path, re.IGNORECASE)]
        others = [path for path in changed if path not in index and path != before_close]
        # A link follows the plan there and back, and may be spelled another way afterwards.
        links = [
            path for path in others if only_links(git(folder, "diff", "--unified=0", "--", path), Path(plan).name)]
        others = [path for path in others if path not in links]
        if others:
            problems.append(f"{name}: changed besides the plan: {others}")
        diff = git(folder, "diff", "--unified=1")
        shown.append(f"## {name}: {before_close}\n\n```diff\n{diff}```\n")


def main():
    program, corpus = sys.argv[1], Path(sys.argv[2])
    problems, shown = [], []
    for repository, prefix in PLANS:
        live(program, corpus / "plans" / repository.replace("/", "+"), prefix, problems, shown)
    if len(sys.argv) > 3:
        Path(sys.argv[3]).write_text("\n".join(shown))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(PLANS)} repositories adopted, a plan kept, closed and reopened, everything taken out: "
          f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
