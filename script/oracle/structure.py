"""Block structure of a plan: document-level sections and what they contain."""

import re
import unicodedata

import yaml
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

PARSER = MarkdownIt("commonmark").enable("table")

PROGRESS_NAME = re.compile(
    r"(?:living )?(?:progress|status)(?: (?:and|&) (?:progress|status))?"
    r"(?: (?:log|logs|notes?|tracking|tracker|checklist|updates?|entries|journal|history|list))?"
    r"|(?:执行|实施|当前)?(?:进度|进展|状态)(?:记录|日志|跟踪|追踪)?|执行记录"
    r"|進捗(?:状況|ログ|記録)?|ステータス|状況|状態|進度|進展|狀態|進行状況|진행|진행 상황|상태"
)
PROGRESS_DOUBTFUL = re.compile(
    r"(?:final|completion|migration|implementation|overall|project|current|execution|task|milestone"
    r"|delivery)"
    r" (?:progress|status)(?: (?:log|notes?|tracking|tracker|checklist|updates?))?(?:: .*)?"
    r"|(?:progress|status): .*"
    # Logs of the work that do not call themselves progress: careful readers differ about them.
    r"|(?:iteration|work|activity|session|execution|implementation|daily) ?(?:log|notes|journal)"
)
DECISION_NAME = re.compile(
    r"(?:key |design |architecture |architectural |product |implementation |technical |major )?"
    r"decisions?(?: (?:log|logs|notes?|record|records|history|made|made in this plan))?(?: and .*)?"
    r"|(?:关键|设计)?决策(?:记录|日志)?|决定(?:记录)?|決策(?:記錄)?"
    r"|(?:意思)?決定(?:事項|ログ|記録)?|결정(?: 기록)?|의사결정 로그"
)
SKELETON_NAME = re.compile(
    r"purpose(?: / big picture| and big picture)?|goals?|objectives?|scope|context(?: and orientation)?"
    r"|plan of work|concrete steps|validation(?: and acceptance)?|surprises (?:&|and) discoveries"
    r"|decision log|progress|outcomes (?:&|and) retrospective|idempotence and recovery"
    r"|interfaces and dependencies|art[ie]facts and notes|目标|背景|验收标准|目的|範囲|范围"
)


class Heading:
    """One document-level heading: its level, text and 1-based line."""

    def __init__(self, node):
        self.level = int(node.tag[1])
        self.text = " ".join(inline_text(node).split())
        self.line = node.map[0] + 1
        self.name = normal_name(self.text)


class Plan:
    """A parsed file."""

    def __init__(self, data):
        text = data.decode("utf-8", errors="replace").removeprefix("\ufeff")
        lines = re.split(r"\r\n|\n|\r", text)
        self.frontmatter, body = _frontmatter(lines)
        blank = [""] * (len(lines) - len(body))
        source = "\n".join(blank + body)
        self.nodes = SyntaxTreeNode(PARSER.parse(source)).children
        self.headings = [Heading(node) for node in self.nodes if node.type == "heading"]

    def regions(self, name):
        """Yields (heading, is doubtful, nodes below it) for the sections that `name` accepts.

        `name` gives True, False, or None for a doubtful name.
        """
        section = None
        for node in self.nodes:
            if node.type == "heading":
                heading = Heading(node)
                if section and heading.level <= section[0].level:
                    yield section
                    section = None
                if section is None:
                    verdict = name(heading.name)
                    if verdict is not False and self._opens_a_section(heading):
                        section = (heading, verdict is None, [])
                        continue
            if section:
                section[2].append(node)
        if section:
            yield section

    def _opens_a_section(self, heading):
        """Level 2 always; level 1 or 3 when the document's other sections stand beside it."""
        if heading.level == 2:
            return True
        if heading.level not in (1, 3):
            return False
        siblings = self._siblings(heading)
        if any(SKELETON_NAME.fullmatch(other.name) for other in siblings):
            return True
        wrappers = sum(other.level == 2 for other in self.headings)
        return heading.level == 3 and wrappers <= 1 and len(siblings) >= 2

    def _siblings(self, heading):
        siblings, passed = [], False
        for other in self.headings:
            if other.level < heading.level:
                if passed:
                    break
                siblings = []
            elif other.line == heading.line:
                passed = True
            elif other.level == heading.level:
                siblings.append(other)
        return siblings


def is_progress(name):
    if PROGRESS_NAME.fullmatch(name):
        return True
    return None if PROGRESS_DOUBTFUL.fullmatch(name) else False


def is_decisions(name):
    return bool(DECISION_NAME.fullmatch(name))


def normal_name(text):
    """The heading in lower case without markup, numbering, symbols, parentheses and final colon."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"[*_`~]+", "", text)
    text = re.sub(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*(?=:?\s*$)", "", text)
    text = re.sub(r"^[^\w]+", "", text)
    number = r"(?:\d+[a-z]?(?:\.\d+)*|[IVX]+|[A-Z]|[一二三四五六七八九十]+)"
    text = re.sub(rf"^(?:section\s+)?{number}[.):、]\s*", "", text)
    text = re.sub(r"^\d+(?:\.\d+)+\s+", "", text)
    text = re.sub(r"^\d+\s*[-–—]?\s+(?=\D)", "", text)
    text = re.sub(r"[\s:]+$", "", text)
    text = re.sub(r"[^\w)]+$", "", text)
    return " ".join(text.split()).lower()


def inline_text(node):
    """The source text of a paragraph or heading, lines kept, indentation gone."""
    return "".join(child.content for child in node.children if child.type == "inline")


def items(nodes):
    """Yields the top-level list items among `nodes`."""
    for node in nodes:
        if node.type in ("bullet_list", "ordered_list"):
            yield from node.children


def first_text(item):
    """The text of an item's first block when it has text, else the empty string."""
    if item.children and item.children[0].type in ("paragraph", "heading"):
        return inline_text(item.children[0])
    return ""


def _frontmatter(lines):
    """Returns whether a closed YAML mapping leads the lines, and the lines after it."""
    if lines[0] != "---":
        return False, lines
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            try:
                value = yaml.load("\n".join(lines[1:number]), Loader=yaml.BaseLoader)
            except yaml.YAMLError:
                return False, lines
            return (True, lines[number + 1 :]) if isinstance(value, dict) else (False, lines)
    return False, lines


def normal_label(text):
    """The text without emphasis marks."""
    return re.sub(r"[*_]{1,3}", "", text).strip()
