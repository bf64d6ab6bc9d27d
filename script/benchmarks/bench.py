"""Measures execplan side by side with its peers; started by script/bench, which installs what is missing."""

import argparse
import datetime
import sys
from pathlib import Path

import figures
import machine
import report
from problem import Problem
from programs import Programs
from scale import FULL, SMOKE
from trees import Trees

ROOT = Path(__file__).resolve().parents[2]


def read_arguments():
    parser = argparse.ArgumentParser(prog="script/bench", description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="two rounds on small trees; writes nothing")
    parser.add_argument("--large", action="store_true", help="also 100,000 plans of about 1 GB")
    parser.add_argument("--only", metavar="NAME", choices=list(figures.ALL), help=", ".join(figures.ALL))
    parser.add_argument("--corpus", metavar="DIR", type=Path, help="where the plans are")
    return parser.parse_args()


def find_corpus(arguments):
    """Returns the folder of the plans that the trees are made of."""
    given = arguments.corpus or ROOT.parent / "shared" / "corpus"
    for folder in (given / "plans", given):
        if folder.is_dir():
            return folder
    if arguments.corpus is None and arguments.smoke:
        return ROOT / "Examples"
    raise Problem(f"there is no corpus at {given}", "name the folder of the plans with --corpus DIR")


def run(arguments):
    started = datetime.datetime.now(datetime.timezone.utc)
    corpus = find_corpus(arguments)
    scale = SMOKE if arguments.smoke else FULL
    names = [arguments.only] if arguments.only else list(figures.ALL)
    programs = Programs(ROOT)
    programs.build()
    programs.check_peers()
    trees = Trees(ROOT / ".build" / "bench" / "trees", corpus, scale)

    results = []
    for name in names:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        results.append(figures.ALL[name](programs, trees, scale, arguments.large))
    text = report.markdown(started, machine.description(), programs.versions(), results)
    if arguments.smoke or arguments.only:
        print(text)
    else:
        (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
        print("wrote docs/benchmarks.md", file=sys.stderr)
    if arguments.smoke:
        return 0
    missed = [row for result in results for row in result.rows + result.hostile_rows if row.is_missed]
    for row in missed:
        print(f"missed: {row.name} against {row.peer_name}: {report.ratio(row)}", file=sys.stderr)
    return 1 if missed else 0


def main():
    try:
        return run(read_arguments())
    except Problem as problem:
        print(f"error: {problem}", file=sys.stderr)
        if problem.hint:
            print(f"  hint: {problem.hint}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
