"""Finds decisions that begin with the label `Decision:` and what belongs to each of them."""

import re

import stamps
import structure

IDENTIFIER = r"(?:\[?#?(?:[A-Z]{1,5}[-_ ]?)?\d+[a-z]?\]?\s*[.:)\-–—]*\s*)?"
ANNOTATION = (
    r"(?:\s*[#№]?[A-Z]{0,3}-?\d+[a-z]?|\s*\[[^\]\n]{1,60}\])?"
    r"(?:\s*\((?P<note>[^()]{1,160}(?:\([^()]*\)[^()]*)*)\))?"
)
DECISION = re.compile(
    rf"(?P<lead>[*_]{{0,3}}{IDENTIFIER}[*_]{{0,3}})(?:[Dd]ecision|DECISION|决策|决定|決定){ANNOTATION}"
    r"[*_]{0,3}\s?[:：][*_]{0,3}\s*"
)
HEADING_LABEL = re.compile(r"\W*[Dd]ecision\s*[#№]?\w{0,4}\s*(?:\([^()]*\)\s*)?[:：.–—-]\s*(?=\S)")

RATIONALE = r"(?:rationales?|reason(?:s|ing)?|why|理由|原因|依据|根拠|動機)"
WHO_WHEN = r"(?:dates?\s*/\s*authors?(?:\(s\))?|authors?\s*/\s*dates?|dates?\s*(?:and|&)\s*authors?)"
AUTHOR = r"(?:authors?|decided by|作者|决策人|負責人|作成者)"
DATE = r"(?:dates?|date decided|日期|日付)"
OTHER = (
    r"(?:alternatives?(?: considered| rejected)?|trade-?offs?|consequences?|impacts?|implications?"
    r"|evidence|status|accepted|context|references?|resolution|outcome|notes?|follow-?up|supersedes"
    r"|superseded by|revisit(?: when)?|options?(?: considered)?|approved by|scope|影响|替代方案|日付/担当)"
)

# A label at the head of a line, or (only the unmistakable ones) after the end of a sentence.
LABEL = re.compile(
    r"(?m)^(?:(?=[*_]{0,3}[^a-z])|(?<=\n\n)|(?<![\s\S]))(?P<mark>[*_]{0,3})"
    rf"(?i:(?P<rationale>{RATIONALE})|(?P<both>{WHO_WHEN})|(?P<author>{AUTHOR})|(?P<date>{DATE})"
    rf"|(?P<other>{OTHER}))"
    r"(?:\s*\([^()\n]{1,60}\))?[*_]{0,3}\s?[:：](?:[*_]{1,3}(?=\s|$|\S))?[ \t]*"
)
INLINE_LABEL = re.compile(
    r"(?<=\s)(?P<mark>[*_]{0,3})(?:(?P<rationale>Rationale)|(?P<both>Dates?\s?/\s?[Aa]uthors?))"
    r"(?:\s*\([^()\n]{1,60}\))?[*_]{0,3}\s?:[*_]{0,3}\s*"
    r"|(?<=[.;)\]] )(?P<mark2>[*_]{0,3})(?:(?P<author>Author)|(?P<date>Date))[*_]{0,3}\s?:[*_]{0,3}\s*"
)
CONTINUATION = re.compile(
    rf"[*_]{{0,3}}(?:{RATIONALE}|{WHO_WHEN}|{AUTHOR}|{DATE}|{OTHER})"
    r"(?:\s*\([^()\n]{1,60}\))?[*_]{0,3}\s?[:：]",
    re.IGNORECASE,
)
# `2026-06-21 through 2026-06-23`: the author follows the second date.
RANGE_END = re.compile(r"^(?:through|to|until|and|&|–|—|-|/)\s*\d{4}-\d{2}-\d{2}(?![\w-])")
# `Codex / 2026-06-21`: the order of some `Author/Date:` lines.
TRAILING_DATE = re.compile(r"\s*[/,(–—-]\s*(\d{4}-\d{2}-\d{2}[^A-Za-z(]*(?:Z|UTC)?)\)?\.?$")
# A line that begins a remark of its own ends the value of `Date/Author:`.
REMARK = re.compile(
    r"\n(?=[*_]{0,3}[A-Z][A-Za-z/ -]{0,40}(?:\([^()\n]{1,60}\))?(?: \d{4}-\d{2}-\d{2})?[*_]{0,3}:[*_\s])"
)
# `Rejected: …` or `Observation: …` begins something that is not part of the decision before it.
FOREIGN_LABEL = re.compile(r"[*_]{0,3}[A-Z]\w+(?: \w+)?(?:\s*\([^()\n]{1,60}\))?[*_]{0,3}:[*_\s]")
BLOCK = "\n\n"


class Unit:
    """Text of one document-level block (heading, paragraph or whole list item) with its line numbers."""

    def __init__(self, kind, node):
        self.kind = kind
        self.line = node.map[0] + 1
        self.level = int(node.tag[1]) if kind == "heading" else None
        self.text = ""
        self.lines = []  # (offset in text, line number, begins a block)
        self._collect(node, None)
        self.masked = mask_code(self.text)

    def _collect(self, node, marker_line):
        """`marker_line` is the line of the list marker when the node is the first child of an item."""
        if node.type in ("paragraph", "heading"):
            if self.text:
                self.text += BLOCK
            for number, line in enumerate(structure.inline_text(node).split("\n")):
                if number:
                    self.text += "\n"
                shown = marker_line if marker_line and not number else node.map[0] + 1 + number
                self.lines.append((len(self.text), shown, number == 0))
                self.text += line
        elif node.type == "list_item":
            for position, child in enumerate(node.children):
                self._collect(child, node.map[0] + 1 if position == 0 else None)
        elif node.type in ("bullet_list", "ordered_list", "blockquote"):
            for child in node.children:
                self._collect(child, None)

    def starts(self):
        """Yields (offset, line, match, stamp) for every decision label."""
        for offset, line, begins in self.lines:
            if self.kind == "heading" or not (begins or self.kind == "paragraph"):
                continue
            stamp, length = stamps.leading(self.text[offset:])
            gap = re.match(r"[\s:：,\-–—]*", self.text[offset + length :]).end() if stamp else 0
            match = DECISION.match(self.masked, offset + length + gap)
            if match:
                yield offset, line, match, stamp


def mask_code(text):
    """Replaces code spans by as many `~`, so that labels inside them are not found."""
    result, position = [], 0
    while position < len(text):
        run = re.compile(r"`+").search(text, position)
        if not run:
            break
        block_end = text.find(BLOCK, run.end())
        block_end = len(text) if block_end < 0 else block_end
        close = re.compile(rf"(?<!`){run[0]}(?!`)").search(text, run.end(), block_end)
        end = close.end() if close else run.end()
        result.append(text[position : run.start()])
        span = text[run.start() : end]
        result.append(re.sub(r"[^\n]", "~", span) if close else span)
        position = end
    result.append(text[position:])
    return "".join(result)


def units(nodes):
    for node in nodes:
        if node.type in ("heading", "paragraph"):
            yield Unit(node.type, node)
        elif node.type in ("bullet_list", "ordered_list"):
            for item in node.children:
                yield Unit("item", item)


def decisions(nodes):
    """Returns the decisions of one section, in file order."""
    found, current, heading = [], None, None
    for unit in units(nodes):
        if unit.kind == "heading":
            heading = {"line": unit.line, "text": unit.text, "used": False, "level": unit.level}
            current = None
            if HEADING_LABEL.match(structure.normal_label(unit.text)):
                current = _from_heading(unit)
                heading["entry"] = current
                found.append(current)
            continue
        starts = list(unit.starts())
        if not starts:
            if current and _continues(current, unit):
                current["pieces"].append((unit.text, unit.masked))
            elif current and current["form"] != "heading":
                current = None
            continue
        if starts[0][0] > 0 and current and _continues(current, unit):
            current["pieces"].append((unit.text[: starts[0][0]], unit.masked[: starts[0][0]]))
        for number, (offset, line, match, stamp) in enumerate(starts):
            end = starts[number + 1][0] if number + 1 < len(starts) else len(unit.text)
            lead = unit.text[: offset] if number == 0 and offset else ""
            if heading and heading.get("entry") in found and heading["entry"]["form"] == "heading":
                found.remove(heading["entry"])
            leads_heading = heading and not heading["used"] and unit.kind == "paragraph"
            current = {
                "form": unit.kind,
                "line": line,
                "entry_line": heading["line"] if leads_heading else unit.line,
                "stamp": stamp or _noted_stamp(match["note"]),
                "heading_stamp": stamps.leading(heading["text"])[0] if heading else None,
                "pieces": [(unit.text[match.end() : end], unit.masked[match.end() : end])],
                "lead": lead,
            }
            if heading:
                heading["used"] = True
            found.append(current)
    return [_finish(entry) for entry in found]


def _from_heading(unit):
    text = HEADING_LABEL.sub("", structure.normal_label(unit.text), count=1)
    return {
        "form": "heading",
        "line": unit.line,
        "entry_line": unit.line,
        "stamp": None,
        "heading_stamp": None,
        "pieces": [(text, text)],
        "lead": "",
    }


def _continues(current, unit):
    """Whether an unlabelled-as-decision block still belongs to the decision before it."""
    if CONTINUATION.match(unit.masked):
        return not unit.masked.lower().startswith("context:")
    if current["form"] == "item":
        return False
    return current["form"] == "heading" or not FOREIGN_LABEL.match(unit.masked)


def _noted_stamp(note):
    """The date in `Decision (2026-06-18):` or `Decision (2026-06-18, maintainer):`."""
    return stamps.leading(note)[0] if note else None


def _finish(entry):
    text = BLOCK.join(piece[0] for piece in entry["pieces"])
    masked = BLOCK.join(piece[1] for piece in entry["pieces"])
    labels = _labels(masked)
    values = {}
    for number, (start, end, kind) in enumerate(labels):
        until = labels[number + 1][0] if number + 1 < len(labels) else len(text)
        value = text[end:until]
        if kind in ("both", "author", "date"):
            value = value.split(BLOCK)[0] if value.split(BLOCK)[0].strip() else value
            value = REMARK.split(value)[0]
        values.setdefault(kind, " ".join(value.split()))
    own = text[: labels[0][0]] if labels else text
    rationale = values.get("rationale")
    author, date = _who_and_when(values)
    lead_date = re.search(r"(?i)^\W*date\W*?:\W*?(?=\d{4}-)", entry["lead"].strip(), re.M)
    if date is None and lead_date:
        date = stamps.leading(entry["lead"].strip()[lead_date.end() :])[0]
    return {
        "line": entry["line"],
        "entry_line": entry["entry_line"],
        "form": entry["form"],
        "text": _clean(own)[:60],
        "has_rationale": bool(rationale),
        "rationale_start": _clean(rationale)[:40] if rationale else None,
        "author": author,
        "date": date or entry["stamp"] or entry["heading_stamp"],
    }


def _labels(masked):
    """(start, end of label, kind) of every label, in order, without overlaps."""
    found = {}
    for match in [*LABEL.finditer(masked), *INLINE_LABEL.finditer(masked)]:
        groups = match.groupdict()
        kind = next(name for name in ("rationale", "both", "author", "date", "other") if groups.get(name))
        found.setdefault(match.start(), (match.start(), match.end(), kind))
    ordered = []
    for label in sorted(found.values()):
        if not ordered or label[0] >= ordered[-1][1]:
            ordered.append(label)
    return ordered


def _who_and_when(values):
    """Author and date from `Date/Author:`, `Author:` and `Date:`."""
    author, date = None, None
    if "both" in values:
        author, date = split_author(values["both"])
    if author is None and "author" in values:
        author, written = split_author(values["author"])
        date = date or written
    if date is None and "date" in values:
        rest, date = split_author(values["date"])
    return author, date


def split_author(value):
    """Splits `2026-03-08 / scaffold` into the part after the date and the date."""
    value = re.sub(r"(\d{4}-\d{2}-\d{2})/(?=\S)", r"\1 / ", value.strip())
    value = re.split(r"[.;] Status:", value)[0]
    date, length = stamps.leading(value)
    if date is None:
        reversed_order = TRAILING_DATE.search(value)
        if not reversed_order:
            return _clean(value) or None, None
        return _clean(value[: reversed_order.start()]) or None, stamps.leading(reversed_order[1])[0]
    rest = value[length:].strip()
    rest = RANGE_END.sub("", rest)
    rest = re.sub(r"^(?:\*\*|__|[*_])+\s*", "", rest)
    if rest.startswith("."):
        return None, date
    rest = re.sub(r"^[\s/,;:|·–—-]+", "", rest).strip()
    rest = re.sub(r"^by\s+(?=\S)", "", rest)
    whole = re.match(r"\(([^()]*)\)(?:\.|$)", rest)
    return _clean(whole[1] if whole else rest) or None, date


def _clean(text):
    """Collapses white space and takes emphasis off the ends."""
    text = " ".join(text.split())
    text = re.sub(r"^(?:[*_]{1,3}(?=\s)|[*_]{1,3}$)\s*", "", text)
    return text.strip()
