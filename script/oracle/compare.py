#!/usr/bin/env python3
"""Compares what count_plans.py expects with what the product read, file by file and line by line.

Both inputs are JSON lines with a `path` key; the product's lines are `execplan show FILE --json`
documents. Entries count as right when box, date, time and zone agree; decisions when rationale (its
first 40 characters) and author agree. An entry that only the product sees counts as wrong; a decision
that only the product sees is reported but not counted, because the product also reads decisions that
carry no label. Entries of sections whose name is doubtful, and decisions that are nothing but a
sub-heading, are left out on both sides.
"""

import argparse
import json
import re
import sys

UNIVERSAL = {"utc", "z", "gmt", "+00:00", "-00:00"}


def load(path, prefix=""):
    documents = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                document = json.loads(line)
                name = document["path"]
                name = name[len(prefix) :] if prefix and name.startswith(prefix) else name
                documents[name.removeprefix("./").lstrip("/")] = document
    return documents


def canonical_zone(zone, offset=None):
    """`UTC` for every spelling of it, `+HH:MM` for offsets, names as they are, None for none."""
    if zone is None and offset is None:
        return None
    if zone is None:
        if isinstance(offset, (int, float)):
            minutes = int(offset) if abs(offset) < 1000 else int(offset) // 60
            offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
        zone = offset
    zone = str(zone).strip()
    numeric = re.fullmatch(r"(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?", zone)
    if numeric:
        zone = f"{numeric[1]}{int(numeric[2]):02d}:{numeric[3] or '00'}"
    return "UTC" if zone.lower() in UNIVERSAL else zone


def canonical_time(time):
    """(date, clock, zone) of a time object, or None."""
    if not time or not time.get("date"):
        return None
    clock = time.get("time")
    if clock and time.get("precision") == "minute":
        clock = clock[:5]
    return time["date"], clock or None, canonical_zone(time.get("zone"), time.get("offset"))


def plain(text):
    """Without emphasis, backticks, escapes and doubled white space."""
    return " ".join(re.sub(r"[*_`~\\]", "", text or "").split())


def same_rationale(expected, got):
    # The expected text ends after 40 characters; marks that are taken out make it shorter still.
    cut = len(expected or "") >= 40
    expected, got = plain(expected), plain(got)
    if not expected or not got:
        return expected == got
    if len(expected) < 35 and not cut:
        return expected.rstrip(".") == got.rstrip(".")
    return got.startswith(expected)


def same_author(expected, got):
    expected, got = plain(expected).rstrip("."), plain(got).rstrip(".")
    if expected == got:
        return True
    # A remark after the name (`planning agent. Awaits approval`) may be left out.
    return bool(got) and expected.startswith(got) and expected[len(got)] in ".;"


def show(value):
    return json.dumps(value, ensure_ascii=False)


class Tally:
    """Counts and differences of one kind."""

    def __init__(self, kind):
        self.kind = kind
        self.expected = self.right = self.missing = self.extra = 0
        self.wrong = {}
        self.differences = []

    def differ(self, path, line, what, expected, got):
        self.differences.append(f"{path}:{line}: {self.kind} {what}: {show(expected)} → {show(got)}")

    def share(self, with_extra):
        total = self.expected + (self.extra if with_extra else 0)
        return 100.0 * self.right / total if total else 100.0


def compare_entries(path, expected, product, tally):
    wanted = {entry["line"]: entry for entry in expected["progress"]}
    doubtful = {line for line, entry in wanted.items() if entry.get("doubtful")}
    read = {entry["line"]: entry for entry in product.get("entries") or [] if entry.get("role") == "status"}
    for line in sorted((set(wanted) | set(read)) - doubtful):
        want, got = wanted.get(line), read.get(line)
        if want is None:
            tally.extra += 1
            tally.differ(path, line, "extra", None, plain(got.get("text"))[:60])
            continue
        tally.expected += 1
        if got is None:
            tally.missing += 1
            tally.differ(path, line, "missing", want["text_start"], None)
            continue
        boxes = want["box"], got.get("box") or "none"
        times = canonical_time(want["time"]), canonical_time(got.get("time"))
        for what, (left, right) in (("box", boxes), ("time", times)):
            if left != right:
                tally.wrong[what] = tally.wrong.get(what, 0) + 1
                tally.differ(path, line, what, left, right)
        tally.right += boxes[0] == boxes[1] and times[0] == times[1]
    return len(doubtful)


def compare_decisions(path, expected, product, tally):
    unused = {}
    for decision in product.get("decisions") or []:
        unused.setdefault(decision["line"], []).append(decision)
    left_out, counted = 0, []
    for want in expected["decisions"]:
        if want["form"] == "heading":
            left_out += 1
            unused.pop(want["line"], None)
        else:
            counted.append(want)
    found = {}
    for key in ("line", "entry_line"):
        for number, want in enumerate(counted):
            if number not in found and unused.get(want[key]):
                found[number] = unused[want[key]].pop(0)
    for number, want in enumerate(counted):
        tally.expected += 1
        got = found.get(number)
        if got is None:
            tally.missing += 1
            tally.differ(path, want["line"], "missing", want["text"], None)
            continue
        right = True
        if not same_rationale(want["rationale_start"], got.get("rationale")):
            right = False
            tally.wrong["rationale"] = tally.wrong.get("rationale", 0) + 1
            shown = (got.get("rationale") or "")[:60] or None
            tally.differ(path, want["line"], "rationale", want["rationale_start"], shown)
        if not same_author(want["author"], got.get("author")):
            right = False
            tally.wrong["author"] = tally.wrong.get("author", 0) + 1
            tally.differ(path, want["line"], "author", want["author"], got.get("author"))
        if canonical_time(want["date"]) != canonical_time(got.get("time")):
            tally.wrong["date (not counted)"] = tally.wrong.get("date (not counted)", 0) + 1
        tally.right += right
    tally.extra += sum(len(rest) for rest in unused.values())
    return left_out


def report(tally, with_extra):
    counts = [f"{count} wrong {what}" for what, count in sorted(tally.wrong.items())]
    wrong = ", ".join(counts) or "none wrong"
    note = "" if with_extra else " (not counted)"
    print(
        f"{tally.kind:9} {tally.expected:6} expected  {tally.right:6} right  "
        f"{tally.share(with_extra):7.3f} %   {tally.missing} missing, {tally.extra} extra{note}, {wrong}"
    )


def main(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("expected", help="JSON lines of count_plans.py")
    parser.add_argument("product", help="JSON lines of the product")
    parser.add_argument("--strip", default="", metavar="PREFIX", help="remove PREFIX from the product's paths")
    parser.add_argument("--list", type=int, default=0, metavar="N", help="print the first N differences")
    parser.add_argument("--require-entries", type=float, default=0.0, metavar="PERCENT")
    parser.add_argument("--require-decisions", type=float, default=0.0, metavar="PERCENT")
    options = parser.parse_args(arguments)

    expected, product = load(options.expected), load(options.product, options.strip)
    entries, decisions = Tally("entry"), Tally("decision")
    doubtful = headings = 0
    absent = [path for path in expected if path not in product]
    for path, document in expected.items():
        doubtful += compare_entries(path, document, product.get(path, {}), entries)
        headings += compare_decisions(path, document, product.get(path, {}), decisions)

    present = len(expected) - len(absent)
    print(f"files     {len(expected):6} expected  {present:6} read by the product")
    report(entries, with_extra=True)
    report(decisions, with_extra=False)
    print(
        f"left out: {doubtful} entries of sections with doubtful names, "
        f"{headings} decisions that are only headings"
    )
    differences = entries.differences + decisions.differences
    for line in differences[: options.list]:
        print(line)
    if len(differences) > options.list > 0:
        print(f"… {len(differences) - options.list} more differences")
    for path in absent[: options.list]:
        print(f"{path}: no document from the product")
    enough = (
        entries.share(True) >= options.require_entries
        and decisions.share(False) >= options.require_decisions
        and expected
    )
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
