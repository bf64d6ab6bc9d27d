"""What a plan's own file says about its state, read without any code of the product."""

import re

WORDS = [
    ("superseded", r"supersed|replaced by|obsolete"),
    ("abandoned", r"abandon|cancel|dropped|rejected|won.?t do|withdrawn"),
    ("archived", r"archived?\b"),
    ("blocked", r"blocked|on hold|paused|deferred|waiting"),
    ("active", r"in.?progress|ready for review|incomplete|not complete|executable"),
    ("draft", r"draft|proposed|proposal|planned|planning|not started|pending|todo|queued|approved|ready|backlog"),
    ("completed", r"\bcomplete[d]?\b|done\b|shipped|implemented|finished|closed|landed|merged|released|delivered|✅"),
    ("active", r"active|in.?progress|living|wip\b|ongoing|underway|under way|started|executing|in.?review|open\b"),
]
FOLDERS = {
    "active": "active", "in-progress": "active", "current": "active", "completed": "completed",
    "complete": "completed", "done": "completed", "archive": "archived", "archived": "archived",
    "deferred": "blocked", "superseded": "superseded", "abandoned": "abandoned", "backlog": "draft",
}
GROUPS = {
    "draft": "open", "active": "open", "blocked": "open", "completed": "closed", "abandoned": "closed",
    "superseded": "closed", "archived": "archived",
}
STATUS_LINE = re.compile(
    r"^\s*(?:[-*>]\s+)*(?:\*\*|__)?(?:current |plan |overall )?(?:status|state|stage)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*(\S.*)$",
    re.IGNORECASE)


def state_of(words):
    """The state that the beginning of some words names, or None."""
    text = re.sub(r"[*_`\"'\[\]()]", "", words).strip().lower()
    text = re.sub(r"^\d{4}-\d{2}-\d{2}[\s:–—-]*", "", text)
    text = re.split(r"\s[–—-]\s|;|\. ", text)[0]
    if not text or "|" in text or text in ("tbd", "-", "n/a"):
        return None
    if re.match(r"final\b.+(candidate|pending)", text):
        return None
    best = None
    for state, pattern in WORDS:
        match = re.search(pattern, text[:60])
        if match and (best is None or match.start() < best[0]):
            best = (match.start(), state)
    # "Approved and in progress": the later word says how far it is.
    if best and best[1] == "draft" and re.search(r"in.?progress", text):
        return "active"
    return best[1] if best else None


def folder_fact(path):
    """The state that the innermost folder with the name of a state stands for, or None."""
    for part in reversed(path.split("/")[:-1]):
        if part.lower() in FOLDERS:
            return FOLDERS[part.lower()]
    return None


def frontmatter_fact(text):
    """The state in the frontmatter, or None."""
    match = re.match(r"\ufeff?---\r?\n(.*?)\r?\n---\s*(?:\r?\n|$)", text, re.DOTALL)
    if not match:
        return None
    line = re.search(r"^status:[ \t]*(\S.*)$", match.group(1), re.MULTILINE | re.IGNORECASE)
    return state_of(line.group(1)) if line else None


def line_fact(text):
    """The state in a `Status:` line between the title and the first section, or None."""
    seen_title = False
    fence = False
    for line in re.sub(r"^\ufeff?---\r?\n.*?\r?\n---\s*\r?\n", "", text, count=1, flags=re.DOTALL).splitlines():
        if re.match(r"\s*(```|~~~)", line):
            fence = not fence
        if fence:
            continue
        if re.match(r"#\s", line):
            if seen_title:
                return None
            seen_title = True
        elif re.match(r"##", line):
            return None
        match = STATUS_LINE.match(line)
        if match:
            return state_of(match.group(1))
    return None


def facts(path, text):
    """All facts by the place that states them."""
    found = {
        "folder": folder_fact(path), "frontmatter": frontmatter_fact(text), "line": line_fact(text),
    }
    return {place: state for place, state in found.items() if state}


def agrees(state, place, fact):
    """Whether a state is what a place says: a folder holds every state of its group."""
    return GROUPS[state] == GROUPS[fact] if place == "folder" else state == fact
