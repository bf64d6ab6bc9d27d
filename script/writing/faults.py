"""Lets each system call of the built program fail once, and kills the program at each of them once.

    faults.py PROGRAM EXAMPLE [--quick | VERB...]

Looks at files alone: after the next command they must be as before the operation or as after it, and an entry
that is written then must leave nothing behind that it does not leave after an undisturbed operation.
"""

import collections
import contextlib
import itertools
import json
import os
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PLAN, BLOCKED = "move-checks-to-workers", "publish-arm64-images"
PLANS = "docs/development/plans"
OLD = """# Old

Status: active

## Progress

- [x] (2025-01-09 10:00Z) Did it.

## Outcomes

It works.
"""

# Every operation of the command tree that writes: one file, two, and many with a folder. Before it come the
# files and the operations that it needs; the slugs are those of Examples/governance.
OPERATIONS = [
    ([], ["log", PLAN, "An entry."]),
    ([], ["block", PLAN, "No host."]),
    ([], ["new", "Write a guide"]),
    ([], ["abandon", BLOCKED, "Nobody asked."]),
    ([], ["rename", "store-incidents-in-sqlite", "keep-incidents-in-sqlite"]),
    ([], ["step", "add", PLAN, "Watch the memory"]),
    ([], ["step", "done", PLAN, "5"]),
    ([], ["step", "partial", PLAN, "5", "--completed", "half", "--remaining", "half"]),
    ([], ["step", "drop", PLAN, "6", "--reason", "Not needed."]),
    ([], ["step", "reopen", PLAN, "1"]),
    ([], ["decide", PLAN, "One queue.", "--rationale", "Less to run."]),
    ([], ["request-feedback", PLAN, "May we?", "--to", "@yuki"]),
    ([["request-feedback", PLAN, "May we?"]], ["answer", PLAN, "Yes."]),
    ([], ["follow-up", "add", PLAN, "Watch it."]),
    ([["follow-up", "add", PLAN, "Watch it."]], ["follow-up", "done", PLAN, "Watch"]),
    ([], ["unblock", BLOCKED, "A host is there."]),
    ([], ["start", "add-maintenance-windows"]),
    ([], ["close", PLAN, "Done.", "--waive", "open-steps", "--reason", "agreed"]),
    ([], ["supersede", BLOCKED, "--by", "add-maintenance-windows"]),
    ([], ["reopen", "run-checks-in-threads", "It is not done."]),
    ([], ["archive", "store-incidents-in-sqlite"]),
    ([(f"{PLANS}/old.md", OLD), ["index"]], ["triage", "--apply"]),
    ([], ["convert", PLAN, "--to", "cookbook", "--write"]),
    ([(f"{PLANS}/new.md", OLD)], ["index"]),
    ([(f"{PLANS}/new.md", OLD.replace("10:00Z", "12:00+02:00")), ["index"]], ["check", "--fix"]),
    ([("docs/mcp/servers/search.yaml", "command: find-it\n")], ["mcp", "sync"]),
    ([["uninstall"]], ["init", "--agents"]),
    ([], ["uninstall"]),
    ([["log", PLAN, "An entry."]], ["undo"]),
]

# The commands that write nothing.
READERS = {
    "audit", "completions", "config", "diff", "doctor", "explain", "list", "next", "rules", "show", "timeline",
}

QUICK_OPERATIONS = [OPERATIONS[0], OPERATIONS[4]]

# Operations for a disk without room; the text is long enough to need more of it.
LARGE_OPERATIONS = [[*OPERATIONS[index][1][:2], "x" * 4000] for index in (0, 1, 3)]

# Settles what was interrupted, and has nothing to write itself.
SETTLE = ["index"]

NEXT = ["log", "run-checks-in-threads", "Goes on."]

# Calls on files and on what is open, by any name, but those that load the program.
CALLS = "%file,%desc"
LOADING = {"execve", "mmap"}

QUICK_NEED_ROOM = {"write", "fsync", "renameat", "openat"}
NEED_ROOM = QUICK_NEED_ROOM | {"pwrite64", "fdatasync", "rename", "renameat2", "mkdir", "mkdirat"}

KILL, NO_ROOM, BROKEN = "signal=KILL", "error=ENOSPC", "error=EIO"

CALL = re.compile(r"^(\d+) +(\w+)\(", re.MULTILINE)

# How the program talks with git and its own threads, and what the loader reads before it begins. The system refuses
# none of that as it refuses files, and the loader and the libraries that do it end the program; to be killed there
# is tried all the same.
PLUMBING = re.compile(
    r"anon_inode:|pipe:\[|/dev/null|\.so(\.[\d.]+)?[>\"]|/ld\.so|^\d+ +(pipe2|eventfd2|epoll_\w+)\(")

# How often an operation is run for one fault that it does not meet.
TRIES = 4

# Longer than a command waits for the lock.
SECONDS = 60


def content(folder):
    """Returns the mode of each path in a folder, with the bytes of a file."""
    found = {}
    waiting = [""]
    while waiting:
        inner = waiting.pop()
        with os.scandir(f"{folder}/{inner}") as entries:
            for entry in entries:
                path = inner + entry.name
                is_folder = entry.is_dir(follow_symlinks=False)
                if is_folder:
                    waiting.append(path + "/")
                data = None if is_folder else Path(entry.path).read_bytes()
                found[path] = entry.stat(follow_symlinks=False).st_mode, data
    return found


def put_back(folder, wanted):
    """Changes only what is not as wanted."""
    found = content(folder)
    for path in sorted(found.keys() - wanted.keys(), reverse=True):
        (os.rmdir if found[path][1] is None else os.unlink)(f"{folder}/{path}")
    for path in sorted(wanted):
        mode, data = wanted[path]
        if found.get(path) == (mode, data):
            continue
        if data is not None:
            Path(folder, path).write_bytes(data)
        elif path not in found:
            os.mkdir(f"{folder}/{path}")
        os.chmod(f"{folder}/{path}", stat.S_IMODE(mode))


def plans(found):
    """Returns the part that the user sees: neither what git keeps nor temporary files."""
    hidden = ("home", "workspace/.git/")
    seen = (path for path in found if not path.startswith(hidden) and "/.execplan-" not in path)
    return {path: found[path] for path in seen}


class Trial:
    """A workspace in a repository that can be put back to its beginning."""

    def __init__(self, program, example, folder):
        self.program = program
        self.folder = folder
        self.workspace = folder / "workspace"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder / "home"), "EXECPLAN_ACTOR": "@writer",
            "EXECPLAN_NOW": "2026-11-20 12:00Z", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        }
        (folder / "home").mkdir(parents=True)
        shutil.copytree(example, self.workspace)
        subprocess.run(
            ["git", "init", "--quiet", "--template="], cwd=self.workspace, env=self.environment, check=True)
        # As it is on the disk, records included, so that it can be put back.
        self.example = content(folder)
        self.beginning = self.example

    def prepare(self, needs):
        """Lets every run begin with some files and operations done."""
        self.beginning = self.example
        self.reset()
        for need in needs:
            if isinstance(need, tuple):
                path = self.workspace / need[0]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(need[1], encoding="utf-8")
            elif (done := self.run(need)).returncode != 0:
                raise SystemExit(f"error: {' '.join(need)}: {done.stderr}")
        self.beginning = content(self.folder)

    def content(self):
        """Returns what is in the folder; the records have the number of the trial in their path, which is left out."""
        found = content(self.folder)
        return {re.sub(r"\+\d+\+workspace", "+workspace", path): data for path, data in found.items()}

    def reset(self):
        put_back(self.folder, self.beginning)

    def run(self, words, before=(), prepare=None):
        """Runs the program; one that does not end is killed with all that it started."""
        process = subprocess.Popen(
            [*before, self.program, *words], cwd=self.workspace, env=self.environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
            preexec_fn=prepare)
        try:
            output, errors = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return subprocess.CompletedProcess(words, None, "", f"did not end within {SECONDS} s")
        return subprocess.CompletedProcess(words, process.returncode, output, errors)

    def trace(self, words, options):
        """Runs the program under strace and returns with its end what strace has seen.

        With --seccomp-bpf it would be faster, but then strace 6.1 loses the signals.
        """
        with tempfile.NamedTemporaryFile("r", dir=self.folder.parent) as log:
            done = self.run(words, ["strace", "-f", "-o", log.name, *options])
            return done, log.read()


class Operation:
    """One operation, how files are before and after it, and how they go on from there."""

    def __init__(self, trial, words):
        self.words = words
        self.settled = {}
        trial.reset()
        self.before = plans(trial.content())
        done = trial.run(words)
        self.after = plans(trial.content())
        # What is left to mend is not what is asked here.
        self.ends = (0, 1) if words[0] == "check" else (0,)
        if done.returncode not in self.ends or self.before == self.after:
            raise SystemExit(f"error: {' '.join(words)} changed nothing: {done.stderr}")
        trial.run(NEXT)
        later = [trial.content()]
        trial.reset()
        trial.run(NEXT)
        self.later = [(self.before, trial.content()), (self.after, *later)]

    def calls(self, trial):
        """Returns name and number of each call, and whether errors are tried there too; none that load the program.

        Each thread counts its calls by itself, and each name for itself.
        """
        trial.reset()
        done, log = trial.trace(self.words, ["-y", "-e", f"trace={CALLS}"])
        if done.returncode not in self.ends:
            raise SystemExit(f"error: {self.words[0]} under strace: {done.returncode}: {done.stderr}")
        counts = collections.Counter()
        found = {}
        is_loaded = False
        for line in log.splitlines():
            is_loaded = is_loaded or "execplan.yaml" in line
            if call := CALL.match(line):
                counts[call.groups()] += 1
                if is_loaded and call[2] not in LOADING:
                    key = call[2], counts[call.groups()]
                    # Threads count by themselves, so one place may be met in several.
                    found[key] = found.get(key, True) and not PLUMBING.search(line)
        return found.items()

    def problems_with(self, trial, done, any_end=False):
        """Returns what is wrong after an operation that was disturbed; it goes on in the trial.

        With `any_end`, it may end in any way, as long as the files are right.
        """
        found = trial.content()
        problems = []
        if done.returncode == 0 and plans(found) != self.after:
            problems.append("said that it was done")
        if not any_end and done.returncode not in (0, 1, 2, -signal.SIGKILL):
            problems.append(f"ended with {done.returncode}: {done.stderr}")
        # Most faults come before anything is written; what was looked at once is not looked at again.
        key = frozenset(found.items())
        if key not in self.settled:
            self.settled[key] = self.problems_later(trial)
        return problems + self.settled[key]

    def problems_later(self, trial):
        problems = []
        at_first = trial.content()
        done = trial.run(["list"])
        if done.returncode not in (0, 1):
            problems.append(f"the next command ended with {done.returncode}: {done.stderr}")
        if trial.content() != at_first:
            problems.append("a command that reads has written")
        done = trial.run(SETTLE)
        if done.returncode != 0:
            problems.append(f"what was interrupted is not settled: {done.returncode}: {done.stderr}")
        left = plans(trial.content())
        wanted = next((later for state, later in self.later if state == left), None)
        if wanted is None:
            problems.append("neither old nor new")
        done = trial.run(NEXT)
        if done.returncode != 0:
            problems.append(f"nothing can be written any more: {done.returncode}: {done.stderr}")
        elif wanted is not None:
            found = trial.content()
            if plans(found) != plans(wanted):
                problems.append("the next entry came out otherwise")
            if excess := sorted(found.keys() - wanted.keys()):
                problems.append(f"left behind after the next entry: {', '.join(excess)}")
        return problems


def check_tree(trial):
    """Ends the program when a command of the command tree is neither tried nor known to write nothing."""
    names = set()

    def collect(command, before):
        name = [*before, command["commandName"]]
        inner = command.get("subcommands", [])
        if not inner:
            names.add(" ".join(name))
        for part in inner:
            collect(part, name)

    for command in json.loads(trial.run(["--experimental-dump-help"]).stdout)["command"]["subcommands"]:
        collect(command, [])
    tried = {next(name for name in sorted(names) if f"{' '.join(words)} ".startswith(f"{name} "))
             for _, words in OPERATIONS}
    if unknown := sorted((names - {"help"}) ^ (tried | READERS)):
        raise SystemExit(f"error: commands that are not tried: {', '.join(unknown)}")


def try_all(trials, needs, words, is_quick):
    """Lets an operation meet each fault; returns what is wrong."""
    start = time.monotonic()
    for trial in trials:
        trial.prepare(needs)
    operation = Operation(trials[0], words)
    full = QUICK_NEED_ROOM if is_quick else NEED_ROOM
    runs = [
        (call, fault) for call, is_file in operation.calls(trials[0]) for fault in (KILL, NO_ROOM, BROKEN)
        if fault == KILL or is_file and (call[0] in full if fault == NO_ROOM else not is_quick)
    ]
    shares = [runs[index::len(trials)] for index in range(len(trials))]
    with ThreadPoolExecutor(len(trials)) as pool:
        results = list(pool.map(
            lambda trial, share: [meet(trial, operation, *run) for run in share], trials, shares))
    hits = sum(is_hit for share in results for is_hit, _ in share)
    problems = [problem for share in results for _, found in share for problem in found]
    if hits < 0.9 * len(runs) or not runs:
        problems.append(f"{words[0]}: only {hits} of {len(runs)} runs met their fault")
    seconds = time.monotonic() - start
    print(f"{' '.join(words[:2])}: {len(runs)} runs, {hits} hits, {len(problems)} problems, {seconds:.1f} s", flush=True)
    # A full run takes hours; what it finds is shown as it comes.
    for problem in problems:
        print(f"  {problem}", flush=True)
    return problems


def meet(trial, operation, call, fault):
    """Disturbs an operation until it meets the fault, since another thread may come to the call each time."""
    for _ in range(TRIES):
        is_hit, problems = disturb(trial, operation, call, fault)
        if is_hit or problems:
            break
    return is_hit, problems


def disturb(trial, operation, call, fault):
    """Returns whether the fault was met, and what is wrong."""
    name, number = call
    trial.reset()
    done, log = trial.trace(
        operation.words, ["-y", "-e", f"trace={name}", "-e", f"inject={name}:{fault}:when={number}"])
    mark = "+++ killed by SIGKILL +++" if fault == KILL else "(INJECTED)"
    is_hit = mark in log
    place = f"{operation.words[0]}, {fault} at ({name}, {number})"
    is_plumbing = False
    if is_hit:
        met = [line for line in log.partition(mark)[0].splitlines() if CALL.match(line)][-1]
        place += ", " + met.partition(" ")[2].strip()
        # Threads take turns otherwise than when the calls were listed.
        is_plumbing = fault != KILL and PLUMBING.search(met) is not None
    problems = operation.problems_with(trial, done, is_plumbing)
    # A call that does not come any more, because there was less to repeat, is nobody's fault.
    if not is_hit and number <= max(collections.Counter(CALL.findall(log)).values(), default=0):
        problems.append("the call came, the fault did not")
    return is_hit, [f"{place}: {problem}" for problem in problems]


@contextlib.contextmanager
def small_disk(folder):
    """Mounts a small disk in memory; there is none where that is not allowed."""
    mount = folder / "small"
    mount.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=512k,nr_inodes=200", "tmpfs", str(mount)], capture_output=True,
        check=False).returncode == 0
    try:
        yield mount if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(mount)], check=True)


def full_disk(program, example, folder):
    """Writes on a disk with no room, then with a little more each time until there is enough."""
    with small_disk(folder) as mount:
        if not mount:
            print("a full disk: NOT TRIED, because mounting is not allowed here")
            return []
        trial = Trial(program, example, mount / "trial")
        filler = mount / "filler"
        problems = []
        for words in LARGE_OPERATIONS:
            operation = Operation(trial, words)
            for name, fill in (("no room", fill_blocks), ("no room for files", fill_names)):
                refusals = 0
                found = []
                for free in itertools.count():
                    trial.reset()
                    fill(filler, free)
                    at_first = trial.content()
                    done = trial.run(words)
                    at_last = trial.content()
                    shutil.rmtree(filler)
                    wrong = operation.problems_with(trial, done)
                    if done.returncode != 0:
                        refusals += 1
                        wrong += refusal(at_first, at_last, done, "no space left")
                    elif free == 0:
                        wrong.append("was not refused")
                    found += [f"{words[0]}, {name} but {free}: {problem}" for problem in wrong]
                    if done.returncode == 0:
                        break
                changed = sum(operation.before.get(path) != data for path, data in operation.after.items())
                print(
                    f"{words[0]} (writes {changed}), {name}: {refusals + 1} runs, {refusals} refusals, "
                    f"{len(found)} problems", flush=True)
                problems += found
        return problems


def fill_blocks(folder, free):
    """Writes until there is no room but for some blocks."""
    folder.mkdir()
    with open(folder / "filler", "wb", buffering=0) as filler:
        with contextlib.suppress(OSError):
            while True:
                filler.write(b"x" * 4096)
        filler.truncate((filler.tell() // 4096 - free) * 4096)


def fill_names(folder, free):
    """Makes files until there can be no more but some."""
    folder.mkdir()
    number = 0
    with contextlib.suppress(OSError):
        for number in itertools.count():
            (folder / str(number)).touch()
    for file in range(number - free, number):
        (folder / str(file)).unlink()


def refusal(at_first, at_last, done, words):
    """Returns what is wrong with a refusal."""
    problems = []
    if done.returncode != 2 or words not in done.stderr:
        problems.append(f"ended with {done.returncode}: {done.stderr}")
    if plans(at_first) != plans(at_last):
        problems.append("files changed")
    if left := [path for path in at_last if "/.execplan-" in path]:
        problems.append(f"a temporary file is left: {', '.join(left)}")
    return problems


def limited_files(trial):
    """Writes where files may not grow."""
    def prepare():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    problems = []
    for words in LARGE_OPERATIONS:
        trial.reset()
        done = trial.run(words, prepare=prepare)
        found = refusal(trial.beginning, trial.content(), done, "larger than this process may write")
        problems += [f"{words[0]}, limit on the size of files: {problem}" for problem in found]
    print(f"a limit on the size of files: {len(LARGE_OPERATIONS)} runs, {len(problems)} problems")
    return problems


def read_only_folder(trial):
    """Writes into a folder that may only be read; an administrator could write, so another user tries."""
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    trial.reset()
    for path in [trial.workspace, *trial.workspace.rglob("*")]:
        os.chmod(path, 0o555 if path.is_dir() else 0o444)
        # Git refuses a repository of somebody else, which is not what is tried here.
        if user:
            os.chown(path, 65534, 65534)
    at_first = trial.content()
    done = trial.run(OPERATIONS[0][1], user)
    problems = refusal(at_first, trial.content(), done, "permission denied")
    for path in [trial.workspace, *trial.workspace.rglob("*")]:
        os.chmod(path, 0o755 if path.is_dir() else 0o644)
        if user:
            os.chown(path, os.geteuid(), os.getegid())
    print(f"a read-only folder: 1 run{' as another user' if user else ''}, {len(problems)} problems")
    return [f"read-only folder: {problem}" for problem in problems]


def main():
    program, example = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
    is_quick = sys.argv[3:] == ["--quick"]
    verbs = set() if is_quick else set(sys.argv[3:])
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="execplan-faults-", dir=memory))
    os.chmod(folder, 0o755)
    try:
        trials = [Trial(program, example, folder / str(number)) for number in range(os.cpu_count() or 1)]
        problems = full_disk(program, example, folder)
        problems += limited_files(trials[0])
        problems += read_only_folder(trials[0])
        shown = 0
        probe = shutil.which("strace") and subprocess.run(
            ["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if not probe or probe.returncode != 0:
            print("system calls: NOT TRIED, because strace may not trace here")
        else:
            check_tree(trials[0])
            for needs, words in OPERATIONS:
                if verbs and words[0] not in verbs:
                    continue
                if not is_quick or (needs, words) in QUICK_OPERATIONS:
                    shown += len(try_all(trials, needs, words, is_quick))
                else:
                    # That it does its work is seen all the same.
                    trials[0].prepare(needs)
                    Operation(trials[0], words)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for problem in problems:
        print(f"  {problem}")
    sys.exit(1 if problems or shown else 0)


main()
