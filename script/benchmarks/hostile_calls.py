"""What every command is called with on a hostile workspace."""

import json

from problem import Problem

BY = ["--by", "ann"]

# The calls of each command, without its name: `PLAN` is the hostile plan, `OTHER` an ordinary one beside it.
CALLS = {
    "abandon": [["PLAN", "No use"]],
    "answer": [["PLAN", "Yes", *BY]],
    "archive": [["PLAN"]],
    "audit": [[], ["--json"]],
    "block": [["PLAN", "No access", "--rationale", "why", *BY]],
    "check": [[], ["--json"], ["--fix", "--unsafe-fixes"], ["--since", "HEAD"], ["--record", "PLAN"]],
    "close": [
        ["PLAN", "Done", *BY], ["PLAN", "Done", "--waive", "open-steps", "--reason", "why", *BY],
        ["PLAN", "Done", "--waive", "open-steps", "--reason", "why", "--carry-to", "OTHER", *BY],
    ],
    "completions": [["bash"]],
    "config": [["show"]],
    "convert": [["PLAN", "--to", "cookbook", "--write"], ["PLAN", "--to", "harness"]],
    "decide": [["PLAN", "Keep it", "--rationale", "why", *BY]],
    "diff": [["HEAD"], ["HEAD", "PLAN", "--json"]],
    "doctor": [[], ["--json"]],
    "explain": [["dead-link"]],
    "follow-up": [["add", "PLAN", "Look again"], ["done", "PLAN", "Look"]],
    "index": [[], ["--check"]],
    "init": [["--agents"], ["--detect", "--agents"]],
    "list": [["--all"], ["--json", "--history"]],
    "log": [["PLAN", "Did it"]],
    "mcp": [["sync"]],
    "new": [["Add a cache", *BY]],
    "next": [["--all"], ["PLAN", "--json"]],
    "rename": [["PLAN", "moved-plan"]],
    "reopen": [["PLAN", "Again", *BY]],
    "request-feedback": [["PLAN", "Is it right?", "--to", "bob", *BY]],
    "rules": [[], ["--json"]],
    "show": [["PLAN"], ["PLAN", "--json"], ["PLAN", "--at", "HEAD"]],
    "start": [["PLAN", "--note", "why"]],
    "step": [
        ["add", "PLAN", "Test it"], ["done", "PLAN", "first"], ["drop", "PLAN", "first", "--reason", "why"],
        ["partial", "PLAN", "first", "--completed", "half", "--remaining", "half"],
    ],
    "supersede": [["PLAN", "--by", "OTHER"]],
    "timeline": [["PLAN"], ["PLAN", "--json"]],
    "triage": [[], ["--apply", *BY]],
    "unblock": [["PLAN", "Got access", *BY]],
    "undo": [[]],
    "uninstall": [[]],
}

# The state that the hostile plan has to be in, where it is not an active one.
STATES = {"archive": "completed", "reopen": "completed", "start": "draft", "unblock": "blocked"}

# What is done before the command and not measured.
BEFORE = {"init": ["uninstall"], "undo": ["log", "PLAN", "Did it"]}


def check_tree(programs, folder):
    """Raises Problem when a command of the command tree has no call, or a call has no command."""
    said = programs.run([programs.execplan, "--experimental-dump-help"], folder)
    names = set()

    def collect(command):
        inner = command.get("subcommands", [])
        if not inner:
            names.add(command["commandName"])
        for part in inner:
            collect(part)

    collect(json.loads(said)["command"])
    # The parser's own command shows the texts of others.
    names -= {"help"}
    missing, unknown = sorted(names - set(CALLS)), sorted(set(CALLS) - names)
    if missing or unknown:
        raise Problem(
            f"commands without a hostile call: {', '.join(missing) or 'none'}; "
            f"calls without a command: {', '.join(unknown) or 'none'}",
            "add them to script/benchmarks/hostile_calls.py")
