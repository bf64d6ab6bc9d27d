"""The folders of plans that are measured, made once and kept as long as the corpus stays the same."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from problem import Problem
from variation import Variation

SEED = 20260131
VERSION = 1
STATES = ("active", "completed")
AREAS = ("access", "build", "client", "data", "edge", "files", "graphs", "hosts", "index", "jobs")


@dataclass(frozen=True)
class Tree:
    """A repository of plans."""

    name: str
    path: Path
    files: int
    bytes: int

    @property
    def title(self):
        return f"{self.name} ({self.files:,} plans, {self.bytes / 1e6:.1f} MB)"


class Trees:
    """Makes the trees when they are asked for."""

    def __init__(self, folder, corpus, scale):
        self.folder = folder / scale.name
        self.scale = scale
        self.sources = sorted(path for path in corpus.rglob("*.md") if path.is_file())
        self.corpus = corpus
        if not self.sources:
            raise Problem(f"there are no plans in {corpus}")
        sizes = [(str(path.relative_to(corpus)), path.stat().st_size) for path in self.sources]
        self.digest = hashlib.sha256(json.dumps([VERSION, SEED, sizes]).encode()).hexdigest()

    def corpus_tree(self):
        """Returns tree S: the plans of the corpus as they are."""
        return self._tree("S", self._copy, self.scale.corpus_files)

    def thousand(self):
        """Returns the tree of 1,000 plans."""
        return self._tree("K", self._generate, self.scale.thousand_files)

    def medium(self):
        """Returns the tree of 10,000 plans."""
        return self._tree("M", self._generate, self.scale.medium_files)

    def large(self):
        """Returns the tree of 100,000 plans."""
        return self._tree("L", self._generate, self.scale.large_files)

    def _tree(self, name, fill, count):
        path = self.folder / name
        note = self.folder / f"{name}.json"
        expected = {"corpus": self.digest, "count": count, "average": self.scale.file_bytes}
        try:
            known = json.loads(note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            known = {}
        if known.get("made") != expected or not path.is_dir():
            print(f"making tree {name}", file=sys.stderr, flush=True)
            note.unlink(missing_ok=True)
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir(parents=True)
            files, size = fill(path, count)
            _commit(path)
            known = {"made": expected, "files": files, "bytes": size}
            note.write_text(json.dumps(known), encoding="utf-8")
        return Tree(name, path, known["files"], known["bytes"])

    def _copy(self, path, count):
        size = 0
        # Every so many, so that a part of the corpus is not the part of one repository.
        step = max(1, len(self.sources) // count) if count else 1
        chosen = self.sources[::step][:count]
        for source in chosen:
            target = path / source.relative_to(self.corpus)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            size += target.stat().st_size
        return len(chosen), size

    def _generate(self, path, count):
        documents = [source.read_bytes() for source in self.sources]
        variation = Variation(documents, self.scale.file_bytes, f"{SEED}/{count}")
        folders = [path / "docs" / "exec-plans" / state / area for state in STATES for area in AREAS]
        for folder in folders:
            folder.mkdir(parents=True)
        for index in range(count):
            name, text = variation.next()
            (folders[index % len(folders)] / f"{name}.md").write_bytes(text)
        return variation.count, variation.bytes


def _commit(path):
    """Makes a repository of a folder, so that git can say that nothing has changed."""
    environment = dict(
        os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="bench",
        GIT_AUTHOR_EMAIL="bench@localhost", GIT_COMMITTER_NAME="bench", GIT_COMMITTER_EMAIL="bench@localhost")
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "plans"]):
        command = ["git", "-c", "gc.auto=0", "-c", "core.autocrlf=false", *arguments]
        result = subprocess.run(
            command, cwd=path, env=environment, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise Problem(f"git {arguments[0]} failed: {result.stderr.strip()}")
