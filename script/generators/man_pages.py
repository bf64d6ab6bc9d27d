#!/usr/bin/env python3
"""Writes the manual: a page for execplan and one for each of its commands, from what `execplan` says of itself.

    man_pages.py EXECPLAN FOLDER SECONDS

The pages bear the day that lies SECONDS after the beginning of 1970, in UTC.
"""

import datetime
import pathlib
import subprocess
import sys
import textwrap

from cli_reference import dumped

# The help topics that are part of the manual, with their headings.
TOPICS = {"states": "STATES", "profiles": "PROFILES", "exit-codes": "EXIT STATUS"}

ESCAPES = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq"}


def escaped(text):
    """Returns text as roff prints it, each character as itself; a line that begins as a request does is guarded."""
    characters = (ESCAPES.get(one) or (one if one.isascii() else f"\\[u{ord(one):04X}]") for one in text)
    lines = "".join(characters).split("\n")
    return "\n".join("\\&" + line if line.startswith(".") else line for line in lines)


def wrapped(text):
    """Returns a paragraph in lines that are short enough for any reader of roff."""
    return escaped(textwrap.fill(text, 66, break_long_words=False, break_on_hyphens=False))


def bold(text):
    return f"\\fB{escaped(text)}\\fR"


def italic(text):
    return f"\\fI{escaped(text)}\\fR"


def spelled(argument):
    """Returns an option or argument as it is typed, the shortest name first."""
    value = italic(argument.get("valueName", "value"))
    if argument["kind"] == "positional":
        return value
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names") or []]
    text = ", ".join(bold(name) for name in sorted(names, key=len))
    return text if argument["kind"] == "flag" else f"{text} {value}"


def used(argument):
    """Returns an option or argument as it stands in the synopsis."""
    text = spelled(argument).split(", ")[-1]
    if argument.get("isRepeating"):
        text += " ..."
    return f"[{text}]" if argument.get("isOptional") else text


def explained(arguments):
    for argument in arguments:
        meaning = " ".join((argument.get("abstract") or "").split())
        if argument.get("defaultValue"):
            meaning += f" (default: {argument['defaultValue']})"
        yield ".TP"
        yield spelled(argument)
        yield wrapped(meaning)


def paragraphs(text):
    """Yields a text whose lines are paragraphs."""
    for number, line in enumerate(line for line in text.splitlines() if line.strip()):
        if number:
            yield ".PP"
        yield wrapped(line.strip())


def shown(children):
    return [child for child in children if child.get("shouldDisplay", True) and child["commandName"] != "help"]


class Manual:
    """The pages of one program."""

    def __init__(self, program, seconds):
        self.program = program
        self.root = dumped(program)
        self.day = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).date().isoformat()
        self.version = self._said("--version").strip()

    def pages(self):
        """Returns the text of every page by the name of its file."""
        return dict(self._pages(self.root, [self.root["commandName"]]))

    def _said(self, *arguments):
        return subprocess.run([self.program, *arguments], capture_output=True, check=True, text=True).stdout

    def _pages(self, command, path):
        yield "-".join(path) + ".1", "\n".join(self._page(command, path)) + "\n"
        for child in shown(command.get("subcommands") or []):
            yield from self._pages(child, path + [child["commandName"]])

    def _page(self, command, path):
        page = "-".join(path)
        arguments = [one for one in command.get("arguments") or [] if one.get("shouldDisplay", True)]
        operands = [one for one in arguments if one["kind"] == "positional"]
        options = [one for one in arguments if one["kind"] != "positional"]
        children = shown(command.get("subcommands") or [])
        yield f".TH {escaped(page.upper())} 1 {self.day} \"execplan {escaped(self.version)}\" \"User Commands\""
        yield ".SH NAME"
        yield f"{escaped(page)} \\-"
        yield wrapped(command.get("abstract", ""))
        yield ".SH SYNOPSIS"
        yield bold(" ".join(path)) + (f" {italic('command')} ..." if children else "")
        yield from (used(one) for one in operands + options)
        if command.get("discussion"):
            yield ".SH DESCRIPTION"
            yield from paragraphs(command["discussion"])
        if operands:
            yield ".SH ARGUMENTS"
            yield from explained(operands)
        if children:
            yield ".SH COMMANDS"
            for child in children:
                yield ".TP"
                yield f"{bold(page + '-' + child['commandName'])}(1)"
                yield wrapped(child.get("abstract", ""))
        if options:
            yield ".SH OPTIONS"
            yield from explained(options)
        if len(path) == 1:
            yield from self._topics()
        yield ".SH SEE ALSO"
        if len(path) > 1:
            yield f"{bold('-'.join(path[:-1]))}(1)"
        else:
            yield f"{bold('git')}(1)"

    def _topics(self):
        for topic, heading in TOPICS.items():
            yield f".SH {escaped(heading)}"
            yield ".nf"
            # The first line names the topic, as the heading does.
            for line in self._said("help", topic).splitlines()[2:]:
                yield escaped(line) if line else ".sp"
            yield ".fi"


def main():
    program, folder, seconds = sys.argv[1:]
    for name, text in Manual(program, int(seconds)).pages().items():
        pathlib.Path(folder, name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
