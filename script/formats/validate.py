#!/usr/bin/env python3
"""Validates every report of `execplan check` on a workspace with hostile names and texts, and on a clean one.

    validate.py ROOT EXECPLAN
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import jsonschema

BREAKING = "a %0A::error::b ]]> <b> & \" ' | ` \u202e\u001b[31m \u200b 日本"
CLEAN = """# Add a parser

## Purpose / Big Picture

Plans are read in one pass.

## Progress

- [x] (2026-11-18 10:00Z) Read the file.

## Surprises & Discoveries

- None so far.

## Decision Log

- Decision: One pass. Rationale: speed. Date/Author: 2026-11-18, Ann.

## Outcomes & Retrospective

Nothing yet.

## Context and Orientation

The reader is `src/reader.c`.

## Plan of Work

Write it in one file.

## Concrete Steps

Run `make` in `src`.

## Validation and Acceptance

Run `swift test` and expect 12 of 12 tests to pass; else go back with `git revert`.

## Idempotence and Recovery

All steps may be run again.

## Artifacts and Notes

None.

## Interfaces and Dependencies

None.
"""


def write(folder, path, text):
    full = os.path.join(folder, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def workspace(folder, hostile):
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    write(folder, "execplan.yaml", "profile: cookbook\n")
    write(folder, "docs/plans/clean.md", CLEAN)
    if not hostile:
        return
    link = "\n- [x] (2026-11-17 10:00+02:00) [" + BREAKING + "](no%20where.md#x)\n"
    write(folder, "docs/plans/dead.md", CLEAN + link)
    write(folder, "docs/plans/a, b: 100% <c> & \"d\" 'e'.md", CLEAN + link)
    write(folder, "docs/plans/line\nbreak\u202e|.md", CLEAN + link)
    write(folder, "docs/plans/sub#1/été?.md", CLEAN + link)
    write(folder, "docs/plans/state.md", "---\nstatus: '" + BREAKING.replace("'", "").replace("\u001b", "") + "'\n---\n" + CLEAN)
    write(folder, "docs/plans/latin.md", b"# Add\n\n## Progress\n\n- [x] caf\xe9\n")


def run(program, folder, *arguments, verb="check"):
    environment = dict(os.environ, EXECPLAN_NOW="2026-11-20 12:00Z", LC_ALL="C.UTF-8")
    result = subprocess.run(
        [program, verb, "-C", folder, *arguments], capture_output=True, env=environment, check=False)
    return result.returncode, result.stdout.decode()


class Failure(Exception):
    """A report is not what its readers expect."""


def expect(condition, text):
    if not condition:
        raise Failure(text)


def unsafe(text):
    """Returns the first character that a terminal could take for an order, line ends apart."""
    return re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", text)


def check_json(root, text):
    with open(os.path.join(root, "docs/schemas/check-1.json"), encoding="utf-8") as file:
        schema = json.load(file)
    document = json.loads(text)
    jsonschema.validate(document, schema)
    return document


def check_lines(document, text):
    lines = [json.loads(line) for line in text.splitlines()]
    expect(lines == document["findings"] + document["unreadable"], "jsonl differs from json")


def check_sarif(root, document, text):
    with open(os.path.join(root, "Tests/Fixtures/schemas/sarif-schema-2.1.0.json"), encoding="utf-8") as file:
        schema = json.load(file)
    log = json.loads(text)
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(log):
        raise Failure(f"sarif: {list(error.absolute_path)}: {error.message[:200]}")
    run_ = log["runs"][0]
    results = run_["results"]
    expect(len(results) == len(document["findings"]), "sarif: another number of results")
    rules = run_["tool"]["driver"]["rules"]
    for result, finding in zip(results, document["findings"]):
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"], "sarif: rule")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        expect(re.fullmatch(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+", uri), f"sarif: {uri!r} is no URI")
        expect(place["region"]["startLine"] == finding["line"], "sarif: line")
    prints = [result["partialFingerprints"]["execplan/v1"] for result in results]
    expect(len(set(prints)) == len(prints), "sarif: fingerprints are not unique")
    notes = run_["invocations"][0]["toolExecutionNotifications"]
    expect(len(notes) == len(document["unreadable"]), "sarif: another number of notifications")
    expect(run_["invocations"][0]["executionSuccessful"] == (not notes), "sarif: success")


def check_junit(root, document, text):
    schema = os.path.join(root, "Tests/Fixtures/schemas/junit-10.xsd")
    result = subprocess.run(
        ["xmllint", "--noout", "--schema", schema, "-"], input=text.encode(), capture_output=True, check=False)
    expect(result.returncode == 0, "junit: " + result.stderr.decode()[:400])
    tree = ElementTree.fromstring(text)
    failures = tree.findall("testsuite/testcase/failure")
    errors = tree.findall("testsuite/testcase/error")
    expect(len(failures) == len(document["findings"]) == int(tree.get("failures")), "junit: failures")
    expect(len(errors) == len(document["unreadable"]) == int(tree.get("errors")), "junit: errors")
    expect(len(tree.findall("testsuite/testcase")) == int(tree.get("tests")), "junit: tests")
    for suite in tree:
        expect(len(suite) == int(suite.get("tests")), "junit: tests of a suite")


def unescaped(text, isproperty):
    """Reads a value as the runner of GitHub Actions does."""
    if isproperty:
        text = text.replace("%3A", ":").replace("%2C", ",")
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def check_github(document, text):
    lines = text.splitlines()
    expect(len(lines) == len(document["findings"]) + len(document["unreadable"]), "github: lines")
    for line, finding in zip(lines, document["findings"]):
        match = re.fullmatch(r"::(error|warning) ([^:]*)::(.*)", line)
        expect(match, f"github: {line!r} is no command")
        properties = dict(pair.split("=", 1) for pair in match[2].split(","))
        values = {key: unescaped(value, True) for key, value in properties.items()}
        expect(set(values) == {"file", "line", "endLine", "title"}, "github: properties")
        expect(match[1] == finding["severity"] and values["title"] == finding["rule"], "github: rule")
        expect(values["line"] == str(finding["line"]), "github: line")
        if not unsafe(finding["path"] + "\n" * finding["path"].count("\n")) and "\n" not in finding["path"]:
            expect(values["file"] == finding["path"], f"github: {values['file']!r}")
        message = unescaped(match[3], False)
        expect(unsafe(finding["message"]) or message.startswith(finding["message"]), "github: message")


def check_gitlab(document, text):
    issues = json.loads(text)
    expect(len(issues) == len(document["findings"]) + len(document["unreadable"]), "gitlab: issues")
    prints = [issue["fingerprint"] for issue in issues]
    expect(len(set(prints)) == len(prints), "gitlab: fingerprints are not unique")
    for issue in issues:
        # What GitLab demands: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
        expect(isinstance(issue["description"], str) and isinstance(issue["check_name"], str), "gitlab: text")
        expect(issue["severity"] in {"info", "minor", "major", "critical", "blocker"}, "gitlab: severity")
        expect(not issue["location"]["path"].startswith(("/", "./")), "gitlab: path")
        expect(isinstance(issue["location"]["lines"]["begin"], int), "gitlab: line")


def check_markdown(document, text):
    rows = text.splitlines()[2:]
    expect(len(rows) == len(document["findings"]) + len(document["unreadable"]), "markdown: rows")
    for row in rows:
        expect(len(re.findall(r"(?<!\\)\|", row)) == 5, f"markdown: {row!r} has another number of cells")
        expect("<b>" not in row, "markdown: HTML goes through")


def check_all(root, program, folder, hostile):
    status, text = run(program, folder, "--json")
    document = check_json(root, text)
    expect(status == (1 if hostile else 0), f"status {status}: {text[:500]}")
    if hostile:
        expect(len(document["findings"]) >= 8 and len(document["unreadable"]) >= 1, "too little was found")
        expect(any("\u202e" in item["path"] for item in document["findings"]), "no finding in the hostile name")
    else:
        expect(document["findings"] == [] and document["filesChecked"] == 1, f"{document['findings']}")
    reports = {}
    for form in ["text", "full", "jsonl", "sarif", "github", "gitlab", "junit", "markdown"]:
        again, reports[form] = run(program, folder, "--format", form)
        expect(again == status, f"{form}: status {again}")
        found = unsafe(reports[form])
        expect(not found, f"{form}: {found and found[0]!r} is written raw")
    check_lines(document, reports["jsonl"])
    check_sarif(root, document, reports["sarif"])
    check_junit(root, document, reports["junit"])
    check_github(document, reports["github"])
    check_gitlab(document, reports["gitlab"])
    if hostile:
        check_markdown(document, reports["markdown"])
    names = [rule["id"] for rule in json.loads(run(program, folder, "--json", verb="rules")[1])["rules"]]
    for name in names:
        expect(not unsafe(run(program, folder, name, verb="explain")[1]), f"explain {name}: unsafe text")
    _, statistics = run(program, folder, "--statistics")
    expect(not unsafe(statistics), "statistics: unsafe text")
    return len(document["findings"])


def main():
    root, program = sys.argv[1:]
    for hostile in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            workspace(folder, hostile)
            try:
                count = check_all(root, program, folder, hostile)
            except (Failure, jsonschema.ValidationError) as error:
                sys.exit(f"error: {str(error)[:600]}")
            print(f"formats: 9 reports of {count} findings are valid")


if __name__ == "__main__":
    main()
