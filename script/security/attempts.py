"""Runs every attempt of script/security/attempts and checks that none got through.

    attempts.py PROGRAM EXAMPLE [WORDS...]

An attempt is a shell script with two functions. `setup` makes a hostile repository in the current folder; `attempt`
runs commands by `try ARGUMENTS...`. A third one, `verify`, may look for more. With words, only attempts whose names
hold one of them are run.
"""

import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import collections
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
SECRET = b"a-secret-from-outside"
SECONDS = 120
SHELL = ["sh", "-c", '. "$1/prelude.sh"; . "$2"; "$3"', "attempt"]

# What no output may hold but a line end and a tab: control characters, also those of Unicode that turn the text.
RAW = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]")


def tree(folder, without=()):
    """Returns mode and bytes, or the target of a link, of everything in a folder."""
    found = {}
    for place, folders, files in os.walk(folder):
        inner = os.path.relpath(place, folder)
        folders[:] = [name for name in folders if os.path.normpath(f"{inner}/{name}") not in without]
        for name in folders + files:
            path = os.path.join(place, name)
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                content = os.readlink(path)
            elif stat.S_ISREG(status.st_mode):
                content = Path(path).read_bytes()
            else:
                content = None
            found[os.path.normpath(f"{inner}/{name}")] = status.st_mode, content
    return found


class Attempt:
    """One attempt in a folder of its own."""

    def __init__(self, script, program, example):
        self.script = script
        self.name = str(script.relative_to(HERE / "attempts").with_suffix(""))
        self.folder = Path(tempfile.mkdtemp(prefix="execplan-attempt-"))
        os.chmod(self.folder, 0o755)
        for name in ("outside", "home", "work", "ran", "said", "bin"):
            (self.folder / name).mkdir()
        (self.folder / "outside/secret.md").write_bytes(SECRET + b"\n")
        (self.folder / "outside/folder").mkdir()
        (self.folder / "outside/folder/plan.md").write_bytes(b"# Do it\n\n## Status\n\n" + SECRET + b"\n")
        canary = self.folder / "bin/canary"
        canary.write_text(f'#!/bin/sh\necho "$0 $*" >>"{self.folder}/ran/canary"\ncat\n', encoding="utf-8")
        canary.chmod(0o755)
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "LANG": "C.UTF-8",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "EXECPLAN_ACTOR": "@reader",
            "GIT_AUTHOR_NAME": "r", "GIT_AUTHOR_EMAIL": "r@example.org", "GIT_COMMITTER_NAME": "r",
            "GIT_COMMITTER_EMAIL": "r@example.org", "EXECPLAN": program, "EXAMPLE": str(example),
            "OUTSIDE": str(self.folder / "outside"), "CANARY": str(canary), "SAID": str(self.folder / "said"),
            "HOSTILE_FILES": str(HERE), "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1",
        }

    def phase(self, name):
        """Runs a function of the script; returns its end."""
        return subprocess.run(
            [*SHELL, str(HERE), str(self.script), name], cwd=self.folder / "work", env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False)

    def run(self):
        """Returns what got through."""
        try:
            return [f"{self.name}: {problem}" for problem in self.problems()]
        except subprocess.TimeoutExpired:
            return [f"{self.name}: did not end within {SECONDS} s"]
        finally:
            subprocess.run(["chmod", "-R", "u+rwX", str(self.folder)], check=False)
            shutil.rmtree(self.folder, ignore_errors=True)

    def problems(self):
        done = self.phase("setup")
        if done.returncode != 0:
            return [f"the setup ended with {done.returncode}: {done.stderr.decode(errors='replace')}"]
        shutil.rmtree(self.folder / "ran")
        (self.folder / "ran").mkdir()
        outside = tree(self.folder / "outside")
        git = self.git()
        done = self.phase("attempt")
        found = []
        if done.returncode != 0:
            found.append(f"the attempt ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
        if tree(self.folder / "outside") != outside:
            found.append("something outside was changed")
        if (self.folder / "ran/canary").exists():
            found.append("a program was run: " + (self.folder / "ran/canary").read_text(encoding="utf-8"))
        after = self.git()
        if changed := sorted(path for path in git.keys() | after.keys() if git.get(path) != after.get(path)):
            found.append(f"changed in a git directory: {', '.join(changed[:5])}")
        for path, (_, content) in tree(self.folder / "work").items():
            if isinstance(content, bytes) and SECRET in content and not path.startswith("hostile"):
                found.append(f"the secret from outside is in {path}")
        found += self.said()
        done = self.phase("verify")
        if done.returncode not in (0, 127):
            found.append(f"verify: {done.stdout.decode(errors='replace')}{done.stderr.decode(errors='replace')}")
        return found

    def git(self):
        """Returns what is in all git directories, without the writer's own folder."""
        found = {}
        for place in sorted((self.folder / "work").rglob(".git")):
            if place.is_dir() and not place.is_symlink():
                inner = str(place.relative_to(self.folder))
                found |= {f"{inner}/{path}": data for path, data in tree(place, ("execplan",)).items()}
        return found

    def said(self):
        """Returns what is wrong with what was printed."""
        found = []
        calls = sorted((self.folder / "said").glob("*.status"))
        if not calls:
            found.append("nothing was tried")
        for place in calls:
            status = int(place.read_text(encoding="utf-8"))
            if status not in (0, 1, 2):
                errors = place.with_suffix(".err").read_bytes()[-300:]
                found.append(f"call {place.stem} ended with {status}: {errors.decode(errors='replace')}")
            for end in (".out", ".err"):
                data = place.with_suffix(end).read_bytes()
                try:
                    text = data.decode()
                except UnicodeDecodeError:
                    found.append(f"call {place.stem}{end} is not UTF-8")
                    continue
                if raw := RAW.search(text):
                    found.append(f"call {place.stem}{end} holds U+{ord(raw[0]):04X}")
                if SECRET in data:
                    found.append(f"call {place.stem}{end} shows the secret from outside")
        return found


def main():
    program, example, words = os.path.abspath(sys.argv[1]), Path(sys.argv[2]).resolve(), sys.argv[3:]
    scripts = sorted((HERE / "attempts").rglob("*.sh"))
    scripts = [path for path in scripts if not words or any(word in str(path) for word in words)]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        results = list(pool.map(lambda path: Attempt(path, program, example).run(), scripts))
    counts = collections.Counter(path.parent.name for path in scripts)
    failed = collections.Counter(
        path.parent.name for path, found in zip(scripts, results, strict=True) if found)
    for surface in sorted(counts):
        print(f"{surface}: {counts[surface]} attempts, {failed[surface]} got through")
    for problem in (problem for found in results for problem in found):
        print(f"  {problem}")
    print(f"{len(scripts) - sum(failed.values())} passed, {sum(failed.values())} failed")
    sys.exit(1 if sum(failed.values()) or not scripts else 0)


main()
