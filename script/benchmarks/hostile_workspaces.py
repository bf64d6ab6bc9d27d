"""Workspaces that are made to be hard to work in, around one plan or with many of them."""

from hostile import HEAD, LOG, documents

PLAN = "docs/plans/subject.md"
OTHER = "docs/plans/other.md"
INDEX = "docs/architecture/plans.md"

ORDINARY = HEAD.replace("a parser", "another") + "- [ ] a step of its own\n\n## Follow-up\n\n- [ ] Wait\n"
STEP = "- [ ] first\n"


def one_plan(size, state="active"):
    """Returns the workspaces of one hostile plan of about so many bytes, by name."""

    def repeated(text, head):
        count = max(1, (size - len(head)) // len(text))
        return head + "".join(text.replace("{i}", str(number)) for number in range(count))

    plans = documents(size)
    follow_up = HEAD + STEP + "\n## Follow-up\n\n- [ ] Look\n"
    plans |= {
        "open follow-ups": repeated("- [ ] ask {i} (@ann)\n", follow_up),
        "open questions": repeated("- [2026-01-09 10:00 UTC] **Feedback requested:** q {i} (@ann)\n", LOG),
        "open steps": repeated("- [ ] step {i} of many\n", HEAD + STEP),
        "numbered steps": repeated("1. [ ] step {i} of many\n", HEAD + "1. [ ] first\n"),
        "rows of a log": repeated(
            "| 2026-01-09 | d {i} | r | @a |\n", LOG + "| Date | Decision | Rationale | Author |\n|---|---|---|---|\n"),
        "cells in a row": repeated("| x ", HEAD + "| a " * 9 + "|\n" + "|---" * 9 + "|\n") + "|\n",
        "dated headings": repeated("### 2026-01-09 10:00 UTC\n\nDid {i}.\n\n", HEAD),
        "sections": repeated("## Part {i}\n\ntext\n\n", HEAD + STEP),
        "lines of metadata": repeated("Key {i}: value\n", "# Add a parser\n\nStatus: active\n"),
        "words of one line": repeated("word ", HEAD + STEP + "- [ ] "),
        "tags of one line": repeated("<a ", HEAD + STEP + "- [ ] "),
        "references of one line": repeated("&", HEAD + STEP + "- [ ] "),
        "links to the other plan": repeated("[a](other.md) and `docs/plans/other.md`\n", HEAD + STEP),
    }
    return {
        name: _tree({PLAN: text.replace("Status: active", f"Status: {state}", 1), OTHER: ORDINARY})
        for name, text in plans.items()
    }


def many_files(size, state="active"):
    """Returns the workspaces of many files, of about so many bytes in all, by name."""
    own = HEAD.replace("active", state, 1) + STEP + "- [x] (2026-01-09 10:00Z) start\n"
    short = "# Plan {i}\n\nStatus: active\n\n## Progress\n\n- [ ] step {i}\n- [x] (2026-01-09 10:00Z) done\n"
    closed = "# Plan {i}\n\nStatus: active\n\n## Progress\n\n- [x] (2020-01-09 10:00Z) done\n\n## Outcomes\n\nDone.\n"
    base = {PLAN: own, OTHER: ORDINARY}
    count = max(1, size // 200)

    def plans(text, path="docs/plans/plan-{i}.md"):
        return {
            path.replace("{i}", str(number)): text.replace("{i}", str(number)).replace("{j}", str(number + 1))
            for number in range(count)
        }

    def index(head, row):
        return {INDEX: "# Plans\n\n## Active Plans\n\n" + head + "".join(
            row.replace("{i}", str(number)) for number in range(count)) + "\n## Completed Plans\n\n" + head}

    item = "- [Plan {i}](../plans/plan-{i}.md)\n"
    row = "| [Plan {i}](../plans/plan-{i}.md) | active |\n"
    table = "| Plan | Status |\n|---|---|\n"
    servers = {f"docs/mcp/servers/server-{number}.yaml": "command: find-it\n" for number in range(count // 4)}
    deep = "docs/plans/" + "a/" * min(250, count) + "plan.md"
    workspaces = {
        "many plans": base | plans(short),
        "plans that are all done": base | plans(closed),
        "plans that are all done, in tables": base | plans(closed) | index(table, row),
        "plans by folder": base | plans(closed, "docs/plans/active/plan-{i}/PLAN.md"),
        "plans that link to the next": base | plans(short + "[next](plan-{j}.md) [first](subject.md)\n"),
        "plans that wait for the next": base | plans(short + "- [ ] w (after: plan-{j})\n"),
        "an index of items": base | plans(short) | index("", item),
        "an index of rows": base | plans(short) | index(table, row),
        "an index that lacks all rows": base | plans(short) | index(table, ""),
        "an index of plans that are gone": base | index("", item),
        "an index of rows that are gone": base | index(table, row),
        "an index under many headings": base | {INDEX: "# Plans\n\n" + "".join(
            f"## Active Plans\n\n- [Plan {number}](../plans/plan-{number}.md)\n\n" for number in range(count))},
        "many servers": base | servers,
        "many exclusions": base | {"execplan.yaml": "profile: governance\nexclude:\n" + "".join(
            f"  - docs/folder-{number}/**\n" for number in range(count))},
        "a deep folder": base | {deep: short},
        "a long changelog": base | {"CHANGELOG.md": "# Changelog\n\n" + "- See docs/plans/subject.md\n" * (size // 28)},
    }
    return {name: _tree(files) for name, files in workspaces.items()}


def histories(size, state="active"):
    """Returns texts of a plan, one for each commit, by name."""
    count = max(2, size // 4000)
    head = HEAD.replace("active", state, 1) + STEP
    entry = "- [x] (2026-01-09 10:00Z) step {i}\n"
    return {
        "many commits": [
            head + "".join(entry.replace("{i}", str(part)) for part in range(min(number, 40)))
            + f"- [ ] last {number}\n" for number in range(count)
        ],
    }


def _tree(files):
    return {"execplan.yaml": "profile: governance\n"} | files
