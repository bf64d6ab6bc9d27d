#!/usr/bin/env python3
"""Prints what `execplan show FILE --json` says of every Markdown file of a folder, one line each.

    show_all.py EXECPLAN ROOT
"""

import json
import pathlib
import subprocess
import sys


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    for path in sorted(root.rglob("*.md")):
        if not path.is_file():
            continue
        run = subprocess.run([program, "show", str(path), "--json"], capture_output=True, check=False)
        if run.returncode != 0:
            sys.exit(f"{path}: exit {run.returncode}: {run.stderr.decode(errors='replace')}")
        document = json.loads(run.stdout)
        document["path"] = str(path.relative_to(root))
        print(json.dumps(document, ensure_ascii=False))


if __name__ == "__main__":
    main()
