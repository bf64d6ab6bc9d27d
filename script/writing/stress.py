"""Lets many processes write to the same plans and checks that nothing is lost.

    stress.py PROGRAM COUNT
"""

import collections
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROCESSES = 16
SEED = 20260131
ENTRY = re.compile(r"entry-(\d+)-(\d+)\.")


class Workspace:
    """A repository with plans at its top or in a folder of it, and a second worktree of it."""

    def __init__(self, program, folder, plans, inner=""):
        self.program = program
        self.folder = folder
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_NOSYSTEM": "1", "EXECPLAN_ACTOR": "@writer",
        }
        # The lock must not depend on who writes; what can be undone does.
        self.homes = [folder, folder / "other-home"]
        self.homes[1].mkdir()
        self.checkout = folder / "main"
        self.main = self.checkout / inner
        self.second = folder / "second" / inner
        self.main.mkdir(parents=True)
        self.git("init", "--quiet")
        if inner:
            (self.main / "execplan.yaml").write_text("profile: governance\n", encoding="utf-8")
        for number in range(plans):
            self.execplan(["new", f"Plan number {number}", "--slug", f"plan-{number:02}"], self.main)
        self.git("add", "--all")
        person = ["-c", "user.name=w", "-c", "user.email=w@example.org"]
        self.git(*person, "commit", "--quiet", "-m", "Add plans")
        self.git("worktree", "add", "--quiet", str(folder / "second"))
        self.slugs = [f"plan-{number:02}" for number in range(plans)]

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.checkout, env=self.environment, check=True)

    def execplan(self, arguments, folder, home=0):
        done = subprocess.run(
            [self.program, *arguments], cwd=folder, env=self.environment | {"HOME": str(self.homes[home])},
            capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            raise SystemExit(f"error: {' '.join(arguments)} ended with {done.returncode}: {done.stderr}")

    def start_log(self, writer, number, folder):
        slug = self.slugs[writer % len(self.slugs)]
        return subprocess.Popen(
            [self.program, "log", slug, f"entry-{writer}-{number}."], cwd=folder,
            env=self.environment | {"HOME": str(self.homes[writer // 2 % 2])},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def entries(self):
        """Returns how often each entry stands in the plans of both worktrees."""
        found = collections.Counter()
        for folder in (self.main, self.second):
            for path in (folder / "docs/development/plans").glob("*.md"):
                found.update(ENTRY.findall(path.read_text(encoding="utf-8")))
        return found

    def leftovers(self):
        """Returns temporary files and journals that nobody will clean up."""
        found = [path for folder in (self.main, self.second) for path in folder.rglob(".execplan-*")]
        return found + [path for path in self.folder.rglob("journal*") if "execplan" in path.parts]


def run(program, name, plans, count, folders, kills, inner=""):
    """Lets the writers run, some of which are killed, and returns what is wrong."""
    folder = Path(tempfile.mkdtemp(prefix="execplan-stress-"))
    try:
        workspace = Workspace(program, folder, plans, inner)
        targets = [workspace.main, workspace.second][:folders]
        start = time.monotonic()
        with ThreadPoolExecutor(PROCESSES) as pool:
            results = list(
                pool.map(lambda writer: write(workspace, writer, count, targets, kills), range(PROCESSES)))
        seconds = time.monotonic() - start
        acknowledged = set().union(*(result[0] for result in results))
        attempted = PROCESSES * count
        killed = sum(result[1] for result in results)
        # What comes after the last kill must work and clean up.
        for target in targets:
            for home in range(len(workspace.homes)):
                for slug in workspace.slugs:
                    workspace.execplan(["log", slug, "The last word."], target, home)
        found = workspace.entries()
        problems = [f"entry {key} was acknowledged and is gone" for key in acknowledged if found[key] == 0]
        problems += [f"entry {key} stands there {n} times" for key, n in found.items() if n > 1]
        if not kills:
            problems += [f"entry {key} was never acknowledged" for key in set(found) - acknowledged]
        problems += [f"left behind: {path.relative_to(folder)}" for path in workspace.leftovers()]
        problems += [problem for result in results for problem in result[2]]
        print(
            f"{name}: {attempted} entries tried, {len(acknowledged)} acknowledged, {killed} writers killed, "
            f"{sum(found.values())} there, {seconds:.1f} s, {len(problems)} problems", flush=True)
        return [f"{name}: {problem}" for problem in problems]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Editor:
    """Saves one plan again and again, as an editor does that shows the file as it is on the disk."""

    def __init__(self, path, seconds, saves_in_place):
        self.path = path
        self.ends = time.monotonic() + seconds
        self.saves_in_place = saves_in_place
        self.saves = 0
        self.lost = []

    def run(self):
        """Saves in bursts of 50 a second, and looks after each burst for the last save."""
        while time.monotonic() < self.ends:
            for _ in range(10):
                self.save()
                time.sleep(0.02)
            # Whoever writes has put back what came in between by then.
            time.sleep(0.2)
            text = self.path.read_text(encoding="utf-8")
            if f"save-{self.saves}." not in text and not self.is_kept():
                self.lost.append(self.saves)

    def save(self):
        text = self.path.read_text(encoding="utf-8")
        self.saves += 1
        lines = [line for line in text.splitlines(True) if not line.startswith("<!-- save-")]
        text = "".join(lines) + f"<!-- save-{self.saves}. -->\n"
        if self.saves_in_place:
            with open(self.path, "r+", encoding="utf-8") as file:
                file.truncate()
                file.write(text)
        else:
            new = self.path.with_name(f".{self.path.name}.swp")
            new.write_text(text, encoding="utf-8")
            new.rename(self.path)

    def is_kept(self):
        """Whether the last save is in a file whose name was printed."""
        mark = f"save-{self.saves}."
        return any(mark in path.read_text(encoding="utf-8") for path in self.path.parent.glob(".execplan-*"))


def edit(program, name, seconds, saves_in_place):
    """Lets four writers log while an editor saves the same plan, and returns what is wrong."""
    folder = Path(tempfile.mkdtemp(prefix="execplan-stress-"))
    try:
        workspace = Workspace(program, folder, 1)
        editor = Editor(workspace.main / "docs/development/plans/plan-00.md", seconds, saves_in_place)
        with ThreadPoolExecutor(5) as pool:
            editing = pool.submit(editor.run)
            writing = [pool.submit(log_until, workspace, writer, editor.ends) for writer in range(4)]
            editing.result()
            results = [future.result() for future in writing]
        acknowledged = sum(done for done, _ in results)
        refused = sum(refused for _, refused in results)
        print(
            f"{name}: {editor.saves} saves, {acknowledged} entries acknowledged, {refused} refused, "
            f"{len(editor.lost)} saves lost", flush=True)
        problems = [f"{name}: save {number} is lost" for number in editor.lost]
        if acknowledged == 0 or editor.saves < 10:
            problems.append(f"{name}: nothing was tried")
        return problems
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def log_until(workspace, writer, ends):
    """Logs until a moment; returns how many entries were acknowledged and how many refused."""
    done = refused = 0
    while time.monotonic() < ends:
        process = workspace.start_log(writer, done + refused, workspace.main)
        process.communicate()
        if process.returncode == 0:
            done += 1
        else:
            refused += 1
    return done, refused


def write(workspace, writer, count, targets, kills):
    """Writes the entries of one writer; returns those acknowledged, how many were killed, and errors."""
    chance = random.Random(SEED + writer)
    acknowledged = set()
    killed = 0
    problems = []
    for number in range(count):
        process = workspace.start_log(writer, number, targets[writer % len(targets)])
        if kills and chance.random() < 0.3:
            try:
                process.wait(chance.uniform(0.0, 0.06))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
        _, errors = process.communicate()
        if process.returncode == 0:
            acknowledged.add((str(writer), str(number)))
        elif process.returncode == -signal.SIGKILL:
            killed += 1
        else:
            problems.append(f"log ended with {process.returncode}: {errors.decode(errors='replace').strip()}")
    return acknowledged, killed, problems


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    problems = run(program, "one plan", 1, count, 1, False)
    problems += run(program, "16 plans", PROCESSES, count, 1, False)
    problems += run(program, "one plan, two worktrees", 1, count, 2, False)
    problems += run(program, "16 plans, two worktrees", PROCESSES, count, 2, False)
    problems += run(program, "one plan in a folder of the repository", 1, count, 1, False, "svc")
    problems += run(program, "one plan, writers killed", 1, count, 1, True)
    problems += run(program, "16 plans, two worktrees, writers killed", PROCESSES, count, 2, True)
    seconds = max(3, min(60, count))
    problems += edit(program, "an editor that saves by rename", seconds, False)
    problems += edit(program, "an editor that writes in place", seconds, True)
    for problem in problems[:20]:
        print(f"  {problem}")
    sys.exit(1 if problems else 0)


main()
