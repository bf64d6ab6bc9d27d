"""The programs that are measured: execplan in release mode, and its peers."""

import json
import os
import resource
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from problem import Problem

RUMDL = "rumdl==0.3.0"


class Programs:
    """Builds what is measured and knows where everything is."""

    def __init__(self, root):
        self.root = root
        self.folder = root / ".build" / "bench"
        self.execplan = self.folder / "execplan"
        self.venv = self.folder / "venv"
        self.rumdl = self.venv / "bin" / "rumdl"
        self.measure = None
        self.reader = None
        # The settings of whoever runs this must not make git faster or slower.
        self.environment = dict(
            os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", NO_COLOR="1")

    def build(self):
        """Takes the execplan that is built, builds the programs in Benchmarks/, installs rumdl where it is missing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copy2(self.root / ".build" / "release" / "execplan", self.execplan)
        self._output(["strip", str(self.execplan)])
        release = ["swift", "build", "-c", "release"]

        # The libraries are linked in, because what `measure` holds itself counts for what it measures.
        bench = ["--package-path", str(self.root / "Benchmarks"), "--static-swift-stdlib"]
        bench += ["--scratch-path", str(self.folder / "build")]
        self._build("the programs in Benchmarks/", release + bench)
        built = Path(self._output(release + bench + ["--show-bin-path"]).strip())
        self.measure = built / "measure"
        self.reader = built / "reader-benchmark"
        self._install_rumdl()

    def check_peers(self):
        """Runs each peer once; raises Problem when one does not run."""
        for name, command in self._version_commands().items():
            try:
                self._output(command)
            except Problem as problem:
                hint = "no figure is given without its peer"
                raise Problem(f"{name} does not run: {problem}", hint) from None

    def versions(self):
        """Returns the version of every program, by name."""
        found = {}
        for name, command in self._version_commands().items():
            words = self._output(command).splitlines()[0].split()
            found[name] = next((word for word in words if word[0].isdigit()), words[-1])
        found["swift"] = self._swift_version()
        return found

    def run(self, command, folder, accepted=(0,)):
        """Runs a command once and returns its output; raises Problem for another exit status."""
        result = subprocess.run(
            [str(word) for word in command], cwd=folder, env=self.environment, stdin=subprocess.DEVNULL,
            capture_output=True, check=False)
        if result.returncode not in accepted:
            said = result.stderr.decode(errors="replace").strip().splitlines()[:3]
            raise Problem(f"{Path(command[0]).name} ended with {result.returncode}: {' / '.join(said)}")
        return result.stdout

    def measured(self, command, folder, variables=None, limit=None):
        """Runs a command once and returns its time, processor time, peak memory and exit status.

        With a limit, in seconds of processor time, the system ends it by a signal.
        """

        def limited():
            if limit:
                resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))

        return json.loads(self._output([self.measure, folder, *command], variables, limited))

    # What is needed by the methods above.

    def _version_commands(self):
        return {
            "execplan": [self.execplan, "--version"],
            "rumdl": [self.rumdl, "--version"],
            "git": ["git", "--version"],
            "ripgrep": ["rg", "--version"],
            "cmark-gfm": ["pkg-config", "--modversion", "libcmark-gfm"],
            "md4c": ["pkg-config", "--modversion", "md4c"],
        }

    def _swift_version(self):
        words = self._output(["swift", "--version"]).split()
        return words[words.index("version") + 1]

    def _install_rumdl(self):
        if self.rumdl.exists():
            return
        print(f"installing by pip into .build/bench/venv: {RUMDL}", file=sys.stderr)
        self._output([sys.executable, "-m", "venv", self.venv])
        self._output([self.venv / "bin" / "pip", "install", "--quiet", RUMDL])
        if not self.rumdl.exists():
            raise Problem(f"{RUMDL} has no program for {sysconfig.get_platform()}")

    def _build(self, what, command):
        print(f"building {what}", file=sys.stderr, flush=True)
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if result.returncode != 0:
            sys.stderr.write(result.stdout.decode(errors="replace"))
            raise Problem(f"{what} cannot be built", " ".join(command[:4]))

    def _output(self, command, variables=None, before=None):
        try:
            result = subprocess.run(
                [str(word) for word in command], env=self.environment | (variables or {}),
                stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, preexec_fn=before)
        except OSError as error:
            raise Problem(f"cannot run {Path(command[0]).name}: {error.strerror}") from None
        if result.returncode != 0:
            said = result.stderr.strip().splitlines()[:3]
            raise Problem(f"{Path(command[0]).name} ended with {result.returncode}: {' / '.join(said)}")
        return result.stdout
