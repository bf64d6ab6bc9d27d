"""Repositories with long histories and with many branches, made in seconds by git fast-import.

    python3 script/benchmarks/histories.py history FOLDER
    python3 script/benchmarks/histories.py branches FOLDER
"""

import argparse
import os
import random
import subprocess
from pathlib import Path

SEED = 20260131
START = 1_767_225_600  # 2026-01-01 00:00Z
NOUNS = ("parser", "writer", "table", "index", "cache", "queue", "page", "token", "folder", "stream")
VERBS = ("Read", "Write", "Split", "Join", "Check", "Move", "Count", "Sort", "Merge", "Show")


def moment(seconds):
    """Spells seconds since 1970 as a stamp."""
    days, rest = divmod(seconds, 86_400)
    # Days since 0000-03-01, as in Howard Hinnant's civil_from_days.
    days += 719_468
    era, day = divmod(days, 146_097)
    year = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    month += 3 if month < 10 else -9
    year += era * 400 + (month <= 2)
    return f"{year:04}-{month:02}-{day:02} {rest // 3_600:02}:{rest // 60 % 60:02} UTC"


class Plan:
    """The text of a plan on its way."""

    def __init__(self, number, size, source):
        self.source = source
        self.name = f"{source.choice(VERBS).lower()}-the-{source.choice(NOUNS)}-{number:03}"
        self.folder = "active"
        self.entries = []
        self.steps = [f"{self.sentence(8)}" for _ in range(40)]
        self.done = 0
        context = ""
        while len(context) < size:
            context += self.paragraph() + "\n\n"
        self.context = context

    @property
    def path(self):
        return f"docs/plans/{self.folder}/{self.name}.md"

    def sentence(self, count):
        words = [self.source.choice(NOUNS) for _ in range(count)]
        return f"{self.source.choice(VERBS)} the {' of the '.join(words[:2])} and {' '.join(words[2:])}."

    def paragraph(self):
        return "\n".join(self.sentence(10) for _ in range(6))

    def add_entry(self, seconds):
        self.entries.append(f"- [{moment(seconds)}] {self.sentence(12)}")
        if self.done < len(self.steps) and self.source.random() < 0.5:
            self.done += 1

    @property
    def text(self):
        steps = "".join(
            f"- [{'x' if place < self.done else ' '}] {text}\n" for place, text in enumerate(self.steps))
        state = "completed" if self.folder == "completed" else "active"
        title = self.name.replace("-", " ").capitalize()
        entries = "".join(entry + "\n" for entry in self.entries)
        return (
            f"# {title}\n\nStatus: {state}\n\n## Context\n\n{self.context}## Steps\n\n{steps}\n"
            f"## Status\n\n{entries}\n## Validation\n\n{self.sentence(9)}\n")


class Import:
    """Writes what git fast-import reads."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=False)
        environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1")
        subprocess.run(
            ["git", "init", "--quiet", "--initial-branch=main", str(folder)], check=True, env=environment)
        self.folder = folder
        self.environment = environment
        self.process = subprocess.Popen(
            ["git", "-C", str(folder), "fast-import", "--quiet"], stdin=subprocess.PIPE, env=environment)
        self.mark = 0

    def commit(self, branch, seconds, changes, parent=None):
        """Adds a commit and returns its mark."""
        self.mark += 1
        lines = [f"commit refs/heads/{branch}", f"mark :{self.mark}"]
        lines += [f"committer Ann <ann@example.com> {seconds} +0000", "data 5", "Text."]
        if parent:
            lines.append(f"from :{parent}")
        self.write("\n".join(lines) + "\n")
        for path, text in changes.items():
            if text is None:
                self.write(f"D {path}\n")
            else:
                data = text.encode()
                self.write(f"M 100644 inline {path}\ndata {len(data)}\n")
                self.process.stdin.write(data + b"\n")
        return self.mark

    def write(self, text):
        self.process.stdin.write(text.encode())

    def close(self):
        """Ends the import and checks out main."""
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise SystemExit("git fast-import said no")
        git = ["git", "-C", str(self.folder)]
        subprocess.run(git + ["repack", "-adq"], check=True, env=self.environment)
        subprocess.run(git + ["reset", "--quiet", "--hard", "main"], check=True, env=self.environment)


def history(folder, commits=2_500, plans=60, size=15_000, seed=SEED):
    """Makes a repository in which each commit adds an entry to a plan; plans are closed when they are full."""
    source = random.Random(seed)
    half = size // 2
    all_plans = [Plan(number, half, source) for number in range(plans)]
    stream = Import(folder)
    seconds = START
    stream.commit("main", seconds, {"execplan.yaml": ""} | {plan.path: plan.text for plan in all_plans})
    for _ in range(commits - 1):
        seconds += source.randrange(600, 7_200)
        plan = source.choice(all_plans)
        changes = {}
        # One stamp in fifty is invented.
        plan.add_entry(seconds + 14_400 if source.random() < 0.02 else seconds - source.randrange(60, 1_800))
        if len(plan.entries) == 45:
            changes[plan.path] = None
            plan.folder = "completed"
        changes[plan.path] = plan.text
        stream.commit("main", seconds, changes)
    stream.close()
    return folder


def branches(folder, count=500, plans=50, size=15_000, seed=SEED):
    """Makes a repository with branches of one to three commits, each changing one or two plans."""
    source = random.Random(seed)
    all_plans = [Plan(number, size, source) for number in range(plans)]
    stream = Import(folder)
    for plan in all_plans:
        plan.add_entry(START - 600)
    base = stream.commit("main", START, {"execplan.yaml": ""} | {plan.path: plan.text for plan in all_plans})
    for number in range(count):
        parent = base
        chosen = source.sample(all_plans, source.randrange(1, 3))
        kept = [(plan, list(plan.entries), plan.done) for plan in chosen]
        if source.random() < 0.2:
            chosen.append(Plan(plans + number, size, source))
        seconds = START + source.randrange(3_600, 2_000_000)
        for _ in range(source.randrange(1, 4)):
            seconds += source.randrange(600, 7_200)
            for plan in chosen:
                plan.add_entry(seconds - 120)
            changes = {plan.path: plan.text for plan in chosen}
            parent = stream.commit(f"feature/{number:04}", seconds, changes, parent)
        for plan, entries, done in kept:
            plan.entries, plan.done = entries, done
    stream.close()
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=("history", "branches"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    make = history if arguments.kind == "history" else branches
    make(arguments.folder, seed=arguments.seed)


if __name__ == "__main__":
    main()
