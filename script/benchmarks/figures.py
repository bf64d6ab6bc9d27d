"""The figures: what is measured against what, and what has to be reached."""

import json
import math
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import histories
import hostile_commands
from hostile import documents
from problem import Problem

# A hostile document gets this long; one that takes longer does not grow linearly.
HOSTILE_SECONDS = 30

# How often one entry is written.
WRITING_ROUNDS = 40

# What reads the hostile documents, as reader-benchmark names it.
HOSTILE_READERS = ("plan", "inlines")

# Keeps memory once it was had: whether glibc asks the system for fresh pages depends on the size of what is
# asked for, and would look like growth of the reader.
KEEPING_MEMORY = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 40)}


@dataclass
class Row:
    """One comparison: a figure of execplan beside that of a peer, or beside a bound."""

    name: str
    peer_name: str
    ours: float
    peer: float
    unit: str  # s, MB/s, MB or ×
    reach: float | None = None
    stretch: float | None = None
    larger_is_better: bool = False
    our_processor: float | None = None
    peer_processor: float | None = None
    our_peak: int | None = None
    peer_peak: int | None = None

    @property
    def value(self):
        """The ratio that has to be reached."""
        return self.ours / self.peer

    def meets(self, bound):
        return self.value >= bound if self.larger_is_better else self.value <= bound

    @property
    def is_missed(self):
        return self.reach is not None and not self.meets(self.reach)


@dataclass
class Result:
    """What one figure gave."""

    title: str
    note: str
    commands: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    hostile_rows: list[Row] = field(default_factory=list)  # named by the document, against a way of reading


def start_up(programs, _trees, scale, _large):
    """The whole process in an empty folder."""
    result = Result("Start-up", f"Whole process in an empty folder, {scale.start_up_rounds} turns.")
    with tempfile.TemporaryDirectory() as folder:
        ours = [programs.execplan, "list"]
        peer = [programs.rumdl, "check"]
        _compare(
            result, programs, Path(folder), "`list`, empty folder", ours,
            [("`rumdl check`", peer, 1.2, 0.8)], scale.start_up_rounds)
    return result


def reader(programs, trees, scale, _large):
    """Reading documents that are held in memory, by one thread."""
    tree = trees.corpus_tree()
    result = Result(
        "Reader",
        f"Tree {tree.title} held in memory, one process, one thread, {scale.reader_rounds} turns. `plan` "
        "reads blocks, sections with their roles, entries and frontmatter; `blocks` the structure alone; "
        "`inlines` blocks and all inlines, which is what cmark-gfm (table, strikethrough, tasklist) and md4c "
        "(GitHub flags) do. `cmark-gfm autolink` also looks for bare links, as md4c and `inlines` do.",
        [f"reader-benchmark corpus {tree.name} {scale.reader_rounds}"])
    lines = programs.run([programs.reader, "corpus", tree.path, scale.reader_rounds], trees.folder)
    found = {}
    for line in lines.decode().splitlines():
        timing = json.loads(line)
        if not timing["found"]:
            raise Problem(f"{timing['name']} found nothing in tree {tree.name}")
        found[timing["name"]] = timing["bytes"] / median(timing["seconds"]) / 1e6
    bounds = {("plan", "cmark-gfm"): (3, 6), ("plan", "md4c"): (0.8, 1.5)}
    for ours in ("plan", "blocks", "inlines"):
        for peer in ("cmark-gfm", "cmark-gfm autolink", "md4c"):
            reach, stretch = bounds.get((ours, peer), (None, None))
            result.rows.append(
                Row(ours, peer, found[ours], found[peer], "MB/s", reach, stretch, larger_is_better=True))
    return result


def listing(programs, trees, scale, _large):
    """Listing whole workspaces."""
    result = Result(
        "List",
        f"Whole process; `git status` says that nothing has changed, `rg -c -e .` reads every line. "
        f"{scale.short_rounds} turns on the small tree, {scale.long_rounds} on the large one.")
    status, every_line = ["git", "status"], ["rg", "-c", "-e", "."]
    tree = trees.thousand()
    _compare(
        result, programs, tree.path, f"`list --json`, tree {tree.title}",
        [programs.execplan, "list", "--json"],
        [("`git status`", status, 8, 4), ("`rg -c -e .`", every_line, None, None)], scale.short_rounds,
        expected=tree.files)
    tree = trees.medium()
    _compare(
        result, programs, tree.path, f"`list`, tree {tree.title}", [programs.execplan, "list"],
        [("`git status`", status, 10, 5), ("`rg -c -e .`", every_line, None, None)], scale.long_rounds,
        expected=tree.files)
    return result


def checking(programs, trees, scale, _large):
    """Checking a whole workspace by all rules."""
    tree = trees.medium()
    result = Result(
        "Check",
        f"Whole process, all rules, nothing kept from an earlier run, {scale.long_rounds} turns. rumdl checks the form "
        "of Markdown and is silent; `rg -c -e .` reads every line.")
    rumdl, every_line = [programs.rumdl, "check", "--no-cache", "-s"], ["rg", "-c", "-e", "."]
    _compare(
        result, programs, tree.path, f"`check --statistics`, tree {tree.title}",
        [programs.execplan, "check", "--statistics"],
        [("`rumdl check --no-cache -s`", rumdl, 0.15, 0.06), ("`rg -c -e .`", every_line, 8, 4)], scale.long_rounds,
        expected=tree.files)
    row = result.rows[0]
    result.rows.append(
        Row("the same, peak memory", "`rumdl check --no-cache -s`", row.our_peak / 1e6, row.peer_peak / 1e6, "MB",
            0.3, 0.1, our_processor=row.our_processor, peer_processor=row.peer_processor,
            our_peak=row.our_peak, peer_peak=row.peer_peak))
    return result


def hostile(programs, _trees, scale, _large):
    """How the time of `check` grows with plans that are hard to check."""
    size = scale.hostile_bytes // 2
    result = Result(
        "Check of hostile plans",
        f"Processor time of `check --statistics` for one plan of {size // 1000:,} kB over that for ten of a tenth of "
        f"the size, each the least of {scale.hostile_rounds} turns.", ["execplan check --statistics"])
    whole, parts = documents(size), documents(size // 10)
    for name, text in whole.items():
        one = _least_processor_time(programs, [text], scale.hostile_rounds)
        ten = _least_processor_time(programs, [parts[name]] * 10, scale.hostile_rounds)
        result.hostile_rows.append(Row(name, "check", one / ten, 1, "×", 1.5))
    return result


def commands(programs, _trees, scale, _large):
    """How time and memory of every command grow with workspaces that are hard to work in."""
    factor = hostile_commands.FACTOR
    result = Result(
        "Every command on hostile workspaces",
        f"Every command of the command tree, each with the workspace on which it grows most. Processor time beyond "
        f"that of a workspace with next to nothing, for about {scale.command_bytes // 1000:,} kB in one plan or "
        f"{scale.workspace_bytes // 1000:,} kB in many files, over {factor} times that of a {factor}th of the size; "
        f"1 where that is less than {hostile_commands.LEAST_SECONDS} s. Peak memory is that of the call and workspace "
        "that need most for each byte.", ["execplan COMMAND"])
    found = hostile_commands.measured(
        programs, scale.command_bytes, scale.workspace_bytes, scale.command_workspaces)
    for command in sorted({growth.command for growth in found}):
        own = [growth for growth in found if growth.command == command]
        worst = max(own, key=lambda growth: (growth.ratio, growth.seconds))
        largest = max(own, key=lambda growth: growth.peak)
        result.rows.append(
            Row(
                f"`{worst.call}`, {worst.workspace}", "its size", worst.ratio, 1, "×", hostile_commands.BOUND,
                our_processor=worst.seconds, our_peak=largest.peak))
    return result


def _least_processor_time(programs, texts, rounds):
    """Returns the least processor time of a check of a workspace that holds some plans."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "docs/plans").mkdir(parents=True)
        (folder / "execplan.yaml").write_text("profile: governance\n", encoding="utf-8")
        for number, text in enumerate(texts):
            (folder / f"docs/plans/plan-{number}.md").write_text(text, encoding="utf-8")
        programs.run(["git", "init", "--quiet"], folder)
        command = [programs.execplan, "check", "--statistics"]
        checked = json.loads(programs.run([*command[:2], "--json"], folder, accepted=(0, 1)))["filesChecked"]
        if checked != len(texts):
            raise Problem(f"{checked} of {len(texts)} plans were checked")
        runs = [programs.measured(command, folder) for _ in range(rounds)]
        return min(run["user"] + run["system"] for run in runs)


def writing(programs, trees, _scale, _large):
    """One entry written to one plan, as safely as git writes one file."""
    result = Result(
        "Writing",
        f"Whole process, {WRITING_ROUNDS} turns on a repository of one plan of median size: `log` takes the lock, "
        "reads, edits, calls fsync and renames; git adds the same file, changed before each turn, with fsync.",
        ["execplan log plan TEXT", "git -c core.fsync=all add plan.md"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        programs.run(["git", "init", "--quiet"], folder)
        plan = folder / "plans" / "median.md"
        plan.parent.mkdir()
        sizes = sorted(trees.sources, key=lambda path: path.stat().st_size)
        plan.write_bytes(sizes[len(sizes) // 2].read_bytes())
        ours, theirs = [], []
        for turn in range(WRITING_ROUNDS):
            ours.append(programs.measured([programs.execplan, "log", "median", f"Turn {turn}."], folder))
            plan.write_bytes(plan.read_bytes() + b"\n")
            theirs.append(programs.measured(["git", "-c", "core.fsync=all", "add", "plans/median.md"], folder))
        if any(run["exit"] != 0 for run in ours + theirs):
            raise Problem("a turn of writing failed")
        if plan.read_bytes().count(b"Turn ") < WRITING_ROUNDS:
            raise Problem("an entry is not there")
        wall = lambda runs: median(run["wall"] for run in runs)
        processor = lambda runs: median(run["user"] + run["system"] for run in runs)
        result.rows.append(
            Row("`log`", "`git add`", wall(ours), wall(theirs), "s", 3, 1.5, our_processor=processor(ours),
                peer_processor=processor(theirs), our_peak=max(run["peak"] for run in ours),
                peer_peak=max(run["peak"] for run in theirs)))
    return result


def growth(programs, trees, scale, large):
    """How time grows with size: `list` from tree to tree, the reader on hostile documents."""
    result = Result(
        "Growth",
        "Exponent of the time of `list` in the bytes of a tree; then, for documents made to be hard to read, "
        f"the time for one of {scale.hostile_bytes // 1000:,} kB over that for ten of a tenth of the size, "
        f"each the least of {scale.hostile_rounds} turns (`plan` reads the plan, `inlines` all blocks and "
        f"inlines). A document that is not done within {HOSTILE_SECONDS} s counts as unbounded.")
    trees_by_size = [trees.corpus_tree(), trees.thousand(), trees.medium()]
    if large:
        trees_by_size.append(trees.large())
    smaller_trees = {"M": ("S", "K"), "L": ("M",)}
    command = [programs.execplan, "list"]
    times = {}
    for tree in trees_by_size:
        programs.run(command, tree.path, accepted=(0, 1))
    for _ in range(scale.long_rounds):
        for tree in trees_by_size:
            times.setdefault(tree.name, []).append(programs.measured(command, tree.path)["wall"])
    for tree in trees_by_size:
        for small in trees_by_size:
            if small.name not in smaller_trees.get(tree.name, ()):
                continue
            seconds = median(times[tree.name]) / median(times[small.name])
            exponent = math.log(seconds) / math.log(tree.bytes / small.bytes)
            result.rows.append(
                Row(f"`list`, tree {small.name} to {tree.name}", "linear", exponent, 1, "×", 1.05, 1.0))
    names = programs.run([programs.reader, "inputs"], trees.folder).decode().splitlines()
    for name in names:
        result.hostile_rows += _hostile_rows(programs, name, scale)
    result.commands = ["execplan list", "reader-benchmark hostile NAME BYTES ROUNDS"]
    return result


def history(programs, trees, scale, _large):
    """What the history says about all plans, and what other branches hold."""
    result = Result(
        "History",
        f"Repositories made by git fast-import: {scale.history_commits:,} commits to 60 plans of about 15 KB, and "
        f"{scale.branch_count} branches ahead of 50 plans; {scale.long_rounds} turns. `git log -p` prints the same "
        "history. The peer of `list --branches` is the bound of one second.")
    folder = trees.folder / f"history-{scale.name}"
    if not folder.is_dir():
        histories.history(folder, commits=scale.history_commits)
    _compare(
        result, programs, folder, f"`audit`, {scale.history_commits:,} commits", [programs.execplan, "audit"],
        [("`git log -p`", ["git", "log", "-p", "--", "docs/plans"], 2.5, 1.3)], scale.long_rounds)
    answer = json.loads(programs.run([programs.execplan, "audit", "--json"], folder, accepted=(0, 1)))
    if answer["commits"] != scale.history_commits or answer["totals"]["stampsChecked"] < scale.history_commits - 1:
        raise Problem(f"audit saw {answer['commits']} commits and {answer['totals']['stampsChecked']} stamps")
    folder = trees.folder / f"branches-{scale.name}"
    if not folder.is_dir():
        histories.branches(folder, count=scale.branch_count)
    command = [programs.execplan, "list", "--branches"]
    runs = [programs.measured(command, folder) for _ in range(scale.long_rounds)]
    wall = median(run["wall"] for run in runs)
    processor = median(run["user"] + run["system"] for run in runs)
    result.rows.append(
        Row(f"`list --branches`, {scale.branch_count} branches × 50 plans", "bound of 1 s", wall, 1, "s", 1, 0.3,
            our_processor=processor, our_peak=max(run["peak"] for run in runs)))
    count = _git_runs(command, folder)
    result.rows.append(Row("the same, runs of git", "bound of 3", count, 3, "", 1))
    result.commands.append("execplan list --branches")
    return result


def _git_runs(command, folder):
    """Counts how often a command starts git."""
    with tempfile.TemporaryDirectory() as name:
        shim, log = Path(name) / "git", Path(name) / "log"
        shim.write_text(f'#!/bin/sh\necho run >>"{log}"\nexec "{shutil.which("git")}" "$@"\n', encoding="utf-8")
        shim.chmod(0o755)
        environment = dict(os.environ, PATH=f"{name}:{os.environ['PATH']}")
        subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
        return len(log.read_text(encoding="utf-8").splitlines())


def size(programs, _trees, _scale, _large):
    """The size of the program that is handed out."""
    result = Result(
        "Size",
        "The release binary, which needs the C library alone, stripped; the peer is the bound of 20 MB.",
        ["script/run --version", "strip .build/release/execplan"])
    megabytes = programs.execplan.stat().st_size / 1e6
    result.rows.append(Row("`execplan`, stripped", "20 MB", megabytes, 20, "MB", 1, 0.75))
    return result


ALL = {
    "start-up": start_up, "reader": reader, "list": listing, "check": checking, "hostile": hostile,
    "commands": commands, "writing": writing, "growth": growth, "history": history, "size": size,
}


def _compare(result, programs, folder, name, ours, peers, rounds, expected=None):
    """Runs execplan and each of its peers in turn, two at a time, and adds a row for each."""
    output = programs.run(ours, folder, accepted=(0, 1))
    for peer_name, command, _, _ in peers:
        peer_output = programs.run(command, folder, accepted=(0, 1))
        if expected is not None and command[0] == "rg" and len(peer_output.splitlines()) != expected:
            raise Problem(f"{peer_name} read {len(peer_output.splitlines())} files of {expected}")
    if expected is not None and ours[-1] == "--json" and len(json.loads(output)["plans"]) != expected:
        raise Problem(f"{name}: {len(json.loads(output)['plans'])} plans in the answer")
    if expected is not None and ours[1] == "check":
        checked = json.loads(programs.run([*ours[:2], "--json"], folder, accepted=(0, 1)))["filesChecked"]
        if checked != expected:
            raise Problem(f"{name}: {checked} files were checked")
    # Two commands at a time: a long run of a third one between them would warm the processor up for one of the two.
    for peer_name, command, reach, stretch in peers:
        runs = {"ours": [], "peer": []}
        for _ in range(rounds):
            for who, words in (("ours", ours), ("peer", command)):
                run = programs.measured(words, folder)
                if run["exit"] > 1:
                    raise Problem(f"{Path(words[0]).name} ended with {run['exit']}")
                runs[who].append(run)
        wall = {who: median(run["wall"] for run in turns) for who, turns in runs.items()}
        processor = {who: median(run["user"] + run["system"] for run in turns) for who, turns in runs.items()}
        peak = {who: max(run["peak"] for run in turns) for who, turns in runs.items()}
        result.rows.append(
            Row(name, peer_name, wall["ours"], wall["peer"], "s", reach, stretch,
                our_processor=processor["ours"], peer_processor=processor["peer"],
                our_peak=peak["ours"], peer_peak=peak["peer"]))
    for command in [ours] + [command for _, command, _, _ in peers]:
        shown = " ".join([Path(command[0]).name, *command[1:]])
        if shown not in result.commands:
            result.commands.append(shown)


def _hostile_rows(programs, name, scale):
    command = [programs.reader, "hostile", name, scale.hostile_bytes, scale.hostile_rounds]
    try:
        done = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, check=False,
            timeout=HOSTILE_SECONDS, env={**programs.environment, **KEEPING_MEMORY})
    except subprocess.TimeoutExpired:
        return [Row(name, kind, math.inf, 1, "×", 1.5) for kind in HOSTILE_READERS]
    if done.returncode != 0:
        raise Problem(f"the reader ended with {done.returncode} on '{name}'")
    seconds = {}
    for line in done.stdout.splitlines():
        timing = json.loads(line)
        # The least time: what disturbs a machine only ever adds to a time this short.
        seconds[timing["name"], timing["documents"]] = min(timing["seconds"])
    return [
        Row(name, kind, seconds[kind, 1] / seconds[kind, 10], 1, "×", 1.5) for kind in HOSTILE_READERS
    ]
