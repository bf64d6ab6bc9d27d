#!/usr/bin/env python3
"""Runs the integrations of this repository on small workspaces.

    try.py ROOT PROGRAMS [--build]
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from ruamel.yaml import YAML

PLAN = "# Add a parser\n\n## Progress\n\n- [x] (2026-01-09 10:00Z) Split [lines](lines.md).\n"
CONFIGURATION = "profile: cookbook\nrules: {missing-section: off, finished-but-active: off}\n"


class Failure(Exception):
    """An integration does not what its users are told."""


def run(command, folder, environment=None, accepted=(0,)):
    result = subprocess.run(
        [str(word) for word in command], cwd=folder, env={**os.environ, **(environment or {})}, capture_output=True,
        text=True, check=False)
    if result.returncode not in accepted:
        raise Failure(f"{' '.join(map(str, command))[:120]} ended with {result.returncode}:\n"
                      f"{result.stdout[-800:]}\n{result.stderr[-800:]}")
    return result


def workspace(parent, name, plan):
    folder = Path(parent) / name
    (folder / "docs/plans").mkdir(parents=True)
    (folder / "execplan.yaml").write_text(CONFIGURATION)
    (folder / "docs/plans/add-a-parser.md").write_text(plan)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgSign=false"]
    run([*git, "init", "--quiet", "--initial-branch=main"], folder)
    run([*git, "add", "--all"], folder)
    run([*git, "commit", "--quiet", "--message=Begin"], folder)
    return folder


def schemas(root, programs):
    run([programs / "check-jsonschema", "--builtin-schema", "vendor.github-actions", root / "action.yml"], root)
    run([programs / "check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci",
         root / "Integrations/gitlab/execplan.yml"], root)
    run([programs / "pre-commit", "validate-manifest", root / ".pre-commit-hooks.yaml"], root)


def action(root, folder, inputs):
    """Runs the step of the action as a runner does, and returns its status, its commands and what it set."""
    described = YAML(typ="safe").load((root / "action.yml").read_text())
    step, = described["runs"]["steps"]
    values = {name: item.get("default", "") for name, item in described["inputs"].items()} | inputs
    environment = {}
    for name, text in step["env"].items():
        text = text.replace("${{ github.action_path }}", str(root))
        environment[name] = re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: values[match[1]], text)
        if "${{" in environment[name] and not any("${{" in value for value in inputs.values()):
            raise Failure(f"action: {name} is {environment[name]}")
    with tempfile.TemporaryDirectory() as scratch:
        environment["GITHUB_OUTPUT"] = os.path.join(scratch, "output")
        environment["GITHUB_STEP_SUMMARY"] = os.path.join(scratch, "summary")
        result = run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], folder, environment,
                     accepted=(0, 1, 2))
        held = {}
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
            path = Path(environment[name])
            held[name] = path.read_text() if path.exists() else ""
    return result, held


def expect(condition, text):
    if not condition:
        raise Failure(text)


def try_action(root, clean, faulty):
    result, held = action(root, faulty, {"sarif": "found.sarif"})
    expect(result.returncode == 1 and "::error file=docs/plans/add-a-parser.md,line=5" in result.stdout, result.stdout)
    expect(held["GITHUB_OUTPUT"] == "findings=true\n" and "dead-link" in held["GITHUB_STEP_SUMMARY"], str(held))
    log = json.loads((faulty / "found.sarif").read_text())
    expect(log["runs"][0]["results"][0]["ruleId"] == "dead-link", "action: the SARIF file has no finding")
    (faulty / "found.sarif").unlink()
    result, held = action(root, clean, {})
    expect(result.returncode == 0 and held["GITHUB_OUTPUT"] == "findings=false\n", result.stdout + result.stderr)
    result, _ = action(root, faulty, {"since": "main"})
    expect(result.returncode == 0, "action: --since main reports lines that have not changed")
    result, _ = action(root, faulty, {"since": "origin/main"})
    expect(result.returncode == 2 and "git fetch origin" in result.stderr, result.stderr)
    result, _ = action(root, faulty, {"select": "$(touch hacked); `touch hacked`"})
    expect(result.returncode == 2 and not (faulty / "hacked").exists(), "action: an input was run as a script")


def try_gitlab(root, clean, faulty):
    described = YAML(typ="safe").load((root / "Integrations/gitlab/execplan.yml").read_text())
    job = described["execplan"]
    # The clone is this folder itself: what is built here is not built a second time.
    lines = [line.replace("/tmp/execplan", str(root)) for line in job["script"] if not line.startswith("git clone")]
    expect(len(lines) == len(job["script"]) - 1, "gitlab: nothing is cloned")
    for folder, status in ((faulty, 1), (clean, 0)):
        variables = {name: str(value) for name, value in {**described["variables"], **job["variables"]}.items()}
        result = run(["bash", "-eo", "pipefail", "-c", "\n".join(lines)], folder, variables, accepted=(status,))
        report = folder / job["artifacts"]["reports"]["codequality"]
        issues = json.loads(report.read_text())
        expect(len(issues) == status, f"gitlab: {issues}")
        expect(not status or "[dead-link]" in result.stdout, "gitlab: the log does not show the finding")
        report.unlink()


def try_hooks(root, programs, clean, faulty, hooks):
    with tempfile.TemporaryDirectory() as parent:
        clone = Path(parent) / "execplan"
        run(["git", "clone", "--quiet", root, clone], parent)
        # The hooks of the working tree count, committed or not.
        shutil.copy(root / ".pre-commit-hooks.yaml", clone)
        run(["git", "add", "--all"], clone)
        path = f"{root / '.build/release'}{os.pathsep}{os.environ['PATH']}"
        environment = {"PATH": path, "PRE_COMMIT_HOME": os.path.join(parent, "home")}
        for hook in hooks:
            for folder, status in ((faulty, 1), (clean, 0)):
                result = run(
                    [programs / "pre-commit", "try-repo", clone, hook, "--all-files", "--verbose"], folder, environment,
                    accepted=(status,))
                expect(not status or "[dead-link]" in result.stdout, f"{hook}: {result.stdout[-500:]}")
                expect(status or "Passed" in result.stdout, f"{hook}: {result.stdout[-500:]}")


def main():
    root, programs = Path(sys.argv[1]), Path(sys.argv[2])
    hooks = ["execplan-system"] + (["execplan"] if "--build" in sys.argv else [])
    with tempfile.TemporaryDirectory() as parent:
        faulty = workspace(parent, "faulty", PLAN)
        clean = workspace(parent, "clean", PLAN.replace("[lines](lines.md)", "lines"))
        try:
            schemas(root, programs)
            try_action(root, clean, faulty)
            try_gitlab(root, clean, faulty)
            try_hooks(root, programs, clean, faulty, hooks)
        except Failure as failure:
            sys.exit(f"error: {failure}")
    print(f"integrations: the action, the GitLab job and {len(hooks)} of 2 hooks do what they say")


if __name__ == "__main__":
    main()
