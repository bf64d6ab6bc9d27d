"""How time and memory of every command grow with hostile workspaces."""

import math
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import hostile_calls
from hostile_workspaces import INDEX, OTHER, PLAN, histories, many_files, one_plan
from problem import Problem

# How much longer the large workspace is, and how much more than that its time may grow.
FACTOR = 4
BOUND = 1.5

# What takes no longer on the large workspace than on an empty one by this much does not grow, in seconds.
LEAST_SECONDS = 0.15

# No command may take so much processor time, in seconds.
LIMIT = 60

# How often a call is measured again that seems to grow; the least time counts.
ROUNDS = 3

# The exit statuses of a command that came to its end.
ENDS = (0, 1, 2)


@dataclass(frozen=True)
class Growth:
    """One call on one kind of workspace, small and large."""

    call: str
    workspace: str
    kilobytes: float
    seconds: float
    part_seconds: float | None
    base_seconds: float
    peak: int
    base_peak: int
    exit: int

    @property
    def command(self):
        return self.call.split()[0]

    @property
    def ratio(self):
        """How much more than its size the time of a workspace grew; 1 is in proportion, or too short to tell."""
        if self.exit not in ENDS:
            return math.inf
        if self.part_seconds is None:
            return 1
        part = max(self.part_seconds - self.base_seconds, LEAST_SECONDS / FACTOR)
        return (self.seconds - self.base_seconds) / part / FACTOR

    @property
    def bytes_per_byte(self):
        return max(0, self.peak - self.base_peak) / max(1, self.kilobytes * 1000)


def measured(programs, size, many_size, names=None, commands=None, report=lambda growth: None):
    """Returns how every call of every command grows with every workspace.

    Raises Problem when a command has no call, and when one does its work nowhere.
    """
    found = []
    with tempfile.TemporaryDirectory(prefix="execplan-hostile-") as name:
        room = _Room(programs, Path(name))
        hostile_calls.check_tree(programs, room.folder)
        for command in sorted(commands or hostile_calls.CALLS):
            state = hostile_calls.STATES.get(command, "active")
            wholes = _workspaces(size, many_size, state)
            parts = _workspaces(size // FACTOR, many_size // FACTOR, state)
            for call in hostile_calls.CALLS[command]:
                base = room.run(command, call, *_workspaces(0, 0, state)["sections"])
                exits = {base["exit"]}
                for kind, whole in wholes.items():
                    if names is not None and kind not in names:
                        continue
                    growth = room.growth(command, call, kind, whole, parts[kind], base)
                    exits.add(growth.exit)
                    found.append(growth)
                    report(growth)
                if names is None and not exits & {0, 1}:
                    raise Problem(f"'{command} {' '.join(call)}' does its work in no hostile workspace")
    return found


def _workspaces(size, many_size, state):
    """Returns files and versions of one more file of each workspace, by name."""
    found = {name: (files, []) for name, files in (one_plan(size, state) | many_files(many_size, state)).items()}
    tree = found["many plans"][0]
    few = {path: tree[path] for path in (PLAN, OTHER, "execplan.yaml")}
    return found | {name: (few, versions) for name, versions in histories(many_size, state).items()}


def _time(run):
    return run["user"] + run["system"]


class _Room:
    """Where workspaces are made, and copied for each run."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.made = {}

    @staticmethod
    def kilobytes(workspace):
        files, versions = workspace
        return (sum(map(len, files.values())) + sum(map(len, versions))) / 1000

    def growth(self, command, call, kind, whole, part, base):
        """Measures a call on a large and on a small workspace, again when its time seems to grow."""
        best = None
        for _ in range(ROUNDS):
            one = self.run(command, call, *whole)
            is_long = _time(one) - _time(base) > LEAST_SECONDS and one["exit"] in ENDS
            seconds = [_time(one)] + [_time(self.run(command, call, *part)) if is_long else None]
            if best and is_long:
                seconds = [min(seconds[0], best.seconds), min(seconds[1], best.part_seconds)]
            best = Growth(
                " ".join([command, *call]), kind, self.kilobytes(whole), *seconds, _time(base), one["peak"],
                base["peak"], one["exit"])
            if best.ratio <= BOUND or one["exit"] not in ENDS:
                break
        return best

    def run(self, command, call, files, versions):
        """Runs a call in a fresh copy of a workspace; returns what `measure` says."""
        place = self.folder / "run"
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run(["cp", "-R", self._template(files, versions), place], check=True)
        if command in hostile_calls.BEFORE:
            self._measured(hostile_calls.BEFORE[command], place)
        return self._measured([command, *call], place)

    def _measured(self, words, place):
        words = [{"PLAN": "subject", "OTHER": "other"}.get(word, word) for word in words]
        return self.programs.measured(
            [self.programs.execplan, *words], place, limit=LIMIT,
            variables={"HOME": str(place.parent), "XDG_STATE_HOME": str(self.folder / "state")})

    def _template(self, files, versions):
        """Returns the folder of a workspace; those of one command are kept as long as it is measured."""
        key = hash((tuple(files.items()), tuple(versions)))
        if key not in self.made:
            folder = self.folder / str(len(self.made))
            for path, text in ({INDEX: "# Plans\n\n## Active Plans\n\n## Completed Plans\n"} | files).items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text, encoding="utf-8")
            self._git(folder, ["init", "--quiet"])
            self._git(folder, ["add", "--all"])
            self._git(folder, ["commit", "--quiet", "--message", "Begin"])
            if versions:
                self._git(folder, ["fast-import", "--quiet"], self._stream(versions))
                self._git(folder, ["reset", "--quiet", "--hard"])
            self.made[key] = folder
        return self.made[key]

    @staticmethod
    def _stream(versions):
        parts = []
        for number, text in enumerate(versions):
            data = text.encode()
            parts.append(
                b"commit HEAD\ncommitter a <a@b> %d +0000\ndata 1\nx\n" % (1_767_000_000 + 86_400 * number)
                + (b"from HEAD^0\n" if number == 0 else b"")
                + b"M 100644 inline %s\ndata %d\n%s\n" % (PLAN.encode(), len(data), data))
        return b"".join(parts)

    def _git(self, folder, words, stdin=b""):
        who = {f"GIT_{role}_{part}": "a@b" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
        subprocess.run(
            ["git", *words], cwd=folder, input=stdin, env=self.programs.environment | who | dict(TZ="UTC"),
            check=True, stdout=subprocess.DEVNULL)
