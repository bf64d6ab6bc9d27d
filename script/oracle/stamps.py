"""Reads the time stamp that leads a piece of plan text."""

import datetime
import re

OPENER = re.compile(r"(?:\*\*|__|~~|[*_`])*\s?[(\[（［【]?\s?(?:\*\*|__|[*_`])*")

DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")

TIME = re.compile(r"(?:[Tt]|\s*,?\s+)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|:\d)")

AREAS = "Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US"

# Abbreviations that cannot be an ordinary first word of an entry.
ABBREVIATIONS = (
    "ACDT ACST ADT AEDT AEST AKDT AKST AST AWST BRT BST CAT CDT CEST CET CST EAT EDT EEST EET EST "
    "HKT HST ICT IDT IST JST KST MDT MSK MST NDT NST NZDT NZST PDT PHT PKT PST SAST SGT WAT WEST WET WIB"
)

UNIVERSAL = re.compile(
    r"\s*(?:Coordinated Universal Time(?: \(UTC\))?|UTC|GMT|Zulu)(?![A-Za-z0-9/+\-]|\s?[+\-]\d)"
)
UNIVERSAL_OFFSET = re.compile(r"\s*(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?![\dA-Za-z]|:\d)")
OFFSET = re.compile(
    r"\s?([+\-−])(\d{2})(?::?(\d{2}))(?![\dA-Za-z]|:\d)|([+\-−])(\d{2})(?![\dA-Za-z]|:\d)"
)
NAMED = re.compile(
    rf"\s*((?:{AREAS})/[A-Za-z_+\-/]*[A-Za-z]|(?:{'|'.join(ABBREVIATIONS.split())}))(?![A-Za-z0-9/_-])"
)
CLOSED_NAME = re.compile(r"\s+([A-Z]{1,4}T)(?=\s*[)\]）】])")

CLOSER = re.compile(r"\s*(?:\*\*|__|~~|[*_`])*[)\]）］】]?(?:\*\*|__|~~|[*_`])*")


def leading(text):
    """Returns the stamp that leads `text` and the position after it, or (None, 0)."""
    opener = OPENER.match(text)
    date = DATE.match(text, opener.end())
    if not date:
        return None, 0
    try:
        datetime.date(*(int(part) for part in date.groups()))
    except ValueError:
        return None, 0
    position = date.end()
    clock = None
    time = TIME.match(text, position)
    if time:
        hour, minute = int(time[1]), int(time[2])
        second = int(time[3]) if time[3] else 0
        if hour > 23 or minute > 59 or second > 60:
            return None, 0
        clock = f"{time[1]}:{time[2]}" + (f":{time[3]}" if time[3] else "")
        position = time.end()
    zone, position = _zone(text, position, clock is not None)
    if clock is None and zone is None and _continues_a_word(text, position):
        return None, 0
    precision = "day" if clock is None else "second" if len(clock) == 8 else "minute"
    return (
        {"date": date[0], "time": clock, "precision": precision, "zone": zone},
        CLOSER.match(text, position).end(),
    )


def _zone(text, position, has_clock):
    if has_clock and position < len(text) and text[position] in "Zz":
        if not re.match(r"[A-Za-z0-9]", text[position + 1 : position + 2]):
            return "UTC", position + 1
    spaced = re.match(r" Z(?=[\s)\]:：,;`*]|$)", text[position:]) if has_clock else None
    if spaced:
        return "UTC", position + 2
    shifted = UNIVERSAL_OFFSET.match(text, position)
    if shifted and has_clock:
        return _offset(*shifted.groups()), shifted.end()
    universal = UNIVERSAL.match(text, position)
    if universal:
        return "UTC", universal.end()
    if has_clock:
        offset = OFFSET.match(text, position)
        if offset:
            sign, hours, minutes = offset[1] or offset[4], offset[2] or offset[5], offset[3]
            return _offset(sign, hours, minutes), offset.end()
    named = NAMED.match(text, position)
    if named:
        return named[1], named.end()
    if has_clock:
        closed = CLOSED_NAME.match(text, position)
        if closed:
            return closed[1], closed.end()
    return None, position


def _offset(sign, hours, minutes):
    return f"{'-' if sign in '-−' else '+'}{int(hours):02d}:{int(minutes or 0):02d}"


def _continues_a_word(text, position):
    """True when the date is only the beginning of a file name, a slug or a longer number."""
    rest = text[position:]
    if re.match(r"[A-Za-z0-9]", rest):
        return True
    if re.match(r"/\d{4}-\d{2}-\d{2}", rest):
        return False
    return bool(re.match(r"[-_./][A-Za-z0-9]", rest))
