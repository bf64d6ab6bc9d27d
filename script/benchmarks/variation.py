"""Makes plans that resemble a given one and are none like the other."""

import datetime
import random
import re

DATE = re.compile(rb"\b(20\d\d)-([01]\d)-([0-3]\d)\b")
ITEM = re.compile(rb"(?:[-*+]|\d{1,3}[.)]) ")
VERBS = "add cut drop fix hide join keep lift load lock make mend move name open pack read send sort".split()
THINGS = (
    "alarms backups caches drafts events fields grants hooks images jobs keys labels mails notes orders "
    "pages queues reports sessions tables uploads views"
).split()
PLACES = "archive billing catalogue desk editor feed gateway history importer journal kernel ledger".split()


class Variation:
    """Draws plans from a corpus: other titles, other days, entries left out and repeated."""

    def __init__(self, documents, average, seed):
        self.documents = documents
        self.average = average
        self.random = random.Random(seed)
        self.count = 0
        self.bytes = 0

    def next(self):
        """Returns the name of a new plan, without suffix, and its bytes."""
        self.count += 1
        words = [self.random.choice(words) for words in (VERBS, THINGS, PLACES)]
        source = self._draw()
        text = self._vary(source, words)
        self.bytes += len(text)
        return f"{self.count:06}-{'-'.join(words)}", text

    def _draw(self):
        """Draws a document, the smaller of two while the plans so far are larger than they should be."""
        first, second = self.random.choice(self.documents), self.random.choice(self.documents)
        if self.bytes > self.average * (self.count - 1):
            return min(first, second, key=len)
        return first

    def _vary(self, source, words):
        days = datetime.timedelta(days=self.random.randint(-400, 400))
        lines = []
        is_titled = False
        item = []
        for line in source.splitlines(keepends=True):
            if item and not line[:1].isspace():
                self._keep(item, lines)
                item = []
            if ITEM.match(line) or item:
                item.append(line)
                continue
            if not is_titled and line.startswith(b"# "):
                is_titled = True
                end = line[len(line.rstrip()):]
                title = f"{words[0].capitalize()} {words[1]} in the {words[2]}, part {self.count}"
                line = b"# " + title.encode() + end
            lines.append(line)
        self._keep(item, lines)
        return DATE.sub(lambda match: _moved(match, days), b"".join(lines))

    def _keep(self, item, lines):
        chance = self.random.random()
        if chance < 0.08:
            return
        lines += item
        if chance > 0.96:
            lines += item


def _moved(match, days):
    try:
        return (datetime.date(*(int(part) for part in match.groups())) + days).isoformat().encode()
    except ValueError:
        return match.group()
