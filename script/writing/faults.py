"""Lets each system call of the built program fail once, and kills the program at each of them once.

    faults.py PROGRAM EXAMPLE [--quick]

Looks at files alone: after the next command they must be as before the operation or as after it.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

CALLS = "openat,read,write,fsync,close,fchmod,rename,mkdir,rmdir,unlink,flock,newfstatat,fstat,getdents64,readlink"

# Operations that write one file, two, and many with a folder; the slugs are those of Examples/governance.
OPERATIONS = [
    ["log", "move-checks-to-workers", "An entry."],
    ["block", "move-checks-to-workers", "No host."],
    ["new", "Write a guide"],
    ["abandon", "publish-arm64-images", "Nobody asked."],
    ["rename", "store-incidents-in-sqlite", "keep-incidents-in-sqlite"],
]

QUICK_OPERATIONS = [OPERATIONS[0], OPERATIONS[-1]]


class Trial:
    """A workspace that can be put back to its beginning."""

    def __init__(self, program, example, folder):
        self.program = program
        self.beginning = folder / "beginning"
        self.workspace = folder / "workspace"
        shutil.copytree(example, self.beginning)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "EXECPLAN_ACTOR": "@writer",
            "EXECPLAN_NOW": "2026-11-20 12:00Z", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        }
        subprocess.run(["git", "init", "--quiet"], cwd=self.beginning, env=self.environment, check=True)

    def reset(self):
        shutil.rmtree(self.workspace, ignore_errors=True)
        shutil.copytree(self.beginning, self.workspace)

    def files(self):
        """Returns the bytes of every file but those that git keeps."""
        return {
            str(path.relative_to(self.workspace)): path.read_bytes()
            for path in self.workspace.rglob("*") if path.is_file() and ".git" not in path.parts
        }

    def run(self, words, injected=None):
        command = [self.program, *words]
        if injected:
            command = ["strace", "-f", "-o", "/dev/null", "-e", f"inject={CALLS}:{injected}", *command]
        return subprocess.run(
            command, cwd=self.workspace, env=self.environment, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, check=False)


def calls_of(trial, words):
    """Returns the numbers of the calls that an operation makes, without those that only load the program."""
    trial.reset()
    with tempfile.NamedTemporaryFile() as log:
        subprocess.run(
            ["strace", "-f", "-o", log.name, "-e", f"trace={CALLS}", trial.program, *words], cwd=trial.workspace,
            env=trial.environment, capture_output=True, stdin=subprocess.DEVNULL, check=True)
        lines = [line for line in log if b"(" in line and b"resumed>" not in line]
    first = next(number for number, line in enumerate(lines) if b"execplan.yaml" in line)
    return range(first + 1, len(lines) + 1)


def try_all(trial, words, faults):
    """Returns how many runs there were, and what is wrong."""
    trial.reset()
    before = trial.files()
    trial.run(words)
    after = trial.files()
    if before == after:
        raise SystemExit(f"error: {' '.join(words)} changed nothing")
    calls = calls_of(trial, words)
    problems = []
    for injected in faults:
        for call in calls:
            trial.reset()
            done = trial.run(words, f"{injected}:when={call}")
            settled = trial.run(["list"])
            left = {path: data for path, data in trial.files().items() if "/.execplan-" not in f"/{path}"}
            place = f"{' '.join(words)}, {injected} at call {call} of {calls.stop - 1}"
            if left not in (before, after):
                problems.append(f"{place}: neither old nor new")
            elif done.returncode == 0 and left != after:
                problems.append(f"{place}: said that it was done")
            if settled.returncode not in (0, 1):
                problems.append(f"{place}: the next command ended with {settled.returncode}: {settled.stderr}")
            if trial.run(["log", "run-checks-in-threads", "Goes on."]).returncode != 0:
                problems.append(f"{place}: nothing can be written any more")
    return len(faults) * len(calls), problems


def full_disk(trial, folder):
    """Writes on a disk that is full, and where files may not grow; returns what is wrong."""
    problems = []
    mount = folder / "small"
    mount.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(mount)], capture_output=True, check=False)
    if mounted.returncode == 0:
        try:
            place = mount / "workspace"
            shutil.copytree(trial.beginning / "docs", place / "docs")
            fill(mount / "filler")
            problems += refused(trial, place, "full disk", "no space left")
        finally:
            subprocess.run(["umount", str(mount)], check=True)
        print("a full disk: tried on a tmpfs of 256 kB")
    else:
        print("a full disk: mounting is not allowed here; tried with a limit on the size of files (RLIMIT_FSIZE)")
    trial.reset()
    problems += refused(trial, trial.workspace, "limit on the size of files", "larger than this process may write", limit=True)
    return problems


def fill(path):
    """Writes to a file until there is no room."""
    with open(path, "wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 512)
        except OSError:
            pass


def refused(trial, place, name, words, limit=False):
    """Runs `log` where it cannot write and returns what is wrong."""
    import resource

    def prepare():
        if limit:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    before = {path: path.read_bytes() for path in place.rglob("*.md")}
    done = subprocess.run(
        [trial.program, "log", "move-checks-to-workers", "x" * 4000], cwd=place, env=trial.environment,
        capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, preexec_fn=prepare)
    problems = []
    if done.returncode != 2 or words not in done.stderr:
        problems.append(f"{name}: ended with {done.returncode}: {done.stderr}")
    if before != {path: path.read_bytes() for path in place.rglob("*.md")}:
        problems.append(f"{name}: files changed")
    if any(place.rglob(".execplan-*")):
        problems.append(f"{name}: a temporary file is left")
    return problems


def read_only_folder(trial):
    """Writes into a folder that may only be read; the administrator may write everywhere, so it says so."""
    if os.geteuid() == 0:
        user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    else:
        user = []
    trial.reset()
    os.chmod(trial.workspace.parent, 0o755)
    for path in [trial.workspace, *trial.workspace.rglob("*")]:
        os.chmod(path, 0o555 if path.is_dir() else 0o444)
    before = trial.files()
    done = subprocess.run(
        [*user, trial.program, "log", "move-checks-to-workers", "x"], cwd=trial.workspace, env=trial.environment,
        capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    for path in [trial.workspace, *trial.workspace.rglob("*")]:
        os.chmod(path, 0o755 if path.is_dir() else 0o644)
    problems = []
    if done.returncode != 2 or "permission denied" not in done.stderr:
        problems.append(f"read-only folder: ended with {done.returncode}: {done.stderr}")
    if trial.files() != before:
        problems.append("read-only folder: files changed")
    print("a read-only folder: tried" + (" as another user" if user else ""))
    return problems


def main():
    program, example = sys.argv[1], Path(sys.argv[2])
    folder = Path(tempfile.mkdtemp(prefix="execplan-faults-"))
    os.chmod(folder, 0o755)
    try:
        problems = full_disk(Trial(program, example, folder / "a"), folder)
        problems += read_only_folder(Trial(program, example, folder / "b"))
        probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if probe.returncode != 0:
            print("system calls: NOT TRIED, because strace may not trace here")
        else:
            trial = Trial(program, example, folder / "c")
            is_quick = sys.argv[3:] == ["--quick"]
            faults = ("signal=KILL", "error=ENOSPC") if is_quick else ("signal=KILL", "error=ENOSPC", "error=EIO")
            for words in QUICK_OPERATIONS if is_quick else OPERATIONS:
                runs, found = try_all(trial, words, faults)
                print(f"{words[0]}: {runs} runs with a fault at a system call, {len(found)} problems", flush=True)
                problems += found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for problem in problems[:30]:
        print(f"  {problem}")
    sys.exit(1 if problems else 0)


main()
