#!/usr/bin/env python3
"""Prints the list of all rules as Markdown, from the document of `execplan rules --json`.

    rule_list.py RULES_JSON
"""

import json
import sys


def lines(rules):
    yield "# Rules"
    yield ""
    yield f"`execplan check` has {len(rules)} rules. `execplan rules` lists them; `execplan explain RULE` shows a"
    yield "page of this folder."
    yield ""
    yield "A repair is *safe* when it keeps the meaning (`check --fix` makes it) and *unsafe* when it may change it"
    yield "(`check --fix --unsafe-fixes`)."
    for family in sorted({rule["family"] for rule in rules}):
        yield ""
        yield f"## {family.capitalize()}"
        yield ""
        yield "| Rule | Flags | Severity | Repair |"
        yield "| --- | --- | --- | --- |"
        for rule in rules:
            if rule["family"] == family:
                name, fix = rule["id"], rule["fix"] or ""
                summary = rule["summary"].replace("|", "\\|")
                yield f"| [{name}]({name}.md) | {summary} | {rule['severity']} | {fix} |"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rules = json.load(file)["rules"]
    print("\n".join(lines(rules)))


if __name__ == "__main__":
    main()
