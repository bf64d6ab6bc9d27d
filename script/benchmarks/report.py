"""The page of figures."""

import math


def markdown(started, machine, versions, results):
    """Returns the page for the results of a run."""
    lines = [
        "# Benchmarks",
        "",
        f"Written by `script/bench` on {started:%Y-%m-%d %H:%M} UTC; measured in one run on one machine.",
        "The commands of a comparison run in turn; medians are quoted, and only the ratio between two of "
        "them carries over to another machine. Peak memory is the largest of all turns.",
        "",
        "| | |",
        "| --- | --- |",
        *(f"| {name} | {value} |" for name, value in machine.items()),
        f"| versions | {', '.join(f'{name} {version}' for name, version in versions.items())} |",
        "",
        "Trees: **S** real plans as they are; **K**, **M** and **L** generated from them with a seed: other "
        "titles and days, entries left out and repeated. Each one is a git repository without changes.",
    ]
    for result in results:
        lines += ["", f"## {result.title}", "", result.note, ""]
        lines += _table(result.rows)
        if result.hostile_rows:
            lines += ["", *_hostile_table(result.hostile_rows)]
        lines += ["", "```sh", *result.commands, "```"]
    return "\n".join(lines) + "\n"


def ratio(row):
    """Returns the ratio of a row as text."""
    if not math.isfinite(row.value):
        return "unbounded"
    return f"{row.value:.2f}{' ×' if row.unit != '×' else ''}"


def _table(rows):
    has_memory = any(row.our_peak for row in rows)
    heads, rules = (" processor time | of the peer | peak memory | of the peer |", " --: |" * 4)
    if not has_memory:
        heads = rules = ""
    lines = [
        "| what | against | execplan | peer | ratio | reach | stretch | |" + heads,
        "| --- | --- | --: | --: | --: | --: | --: | --- |" + rules,
    ]
    for row in rows:
        cells = [
            row.name, row.peer_name, _value(row.ours, row.unit), _value(row.peer, row.unit), ratio(row),
            _bound(row, row.reach), _bound(row, row.stretch), _verdict(row),
        ]
        if has_memory:
            cells += [_value(row.our_processor, "s"), _value(row.peer_processor, "s")]
            cells += [_megabytes(row.our_peak), _megabytes(row.peer_peak)]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _hostile_table(rows):
    readers = list(dict.fromkeys(row.peer_name for row in rows))
    lines = [
        f"| document | {' | '.join(f'`{reader}`' for reader in readers)} | reach |",
        f"| --- |{' --: |' * (len(readers) + 1)}",
    ]
    for name in dict.fromkeys(row.name for row in rows):
        found = [row for row in rows if row.name == name]
        cells = [f"**{ratio(row)} missed**" if row.is_missed else ratio(row) for row in found]
        lines.append(f"| {name} | {' | '.join(cells)} | {_bound(found[0], found[0].reach)} |")
    return lines


def _verdict(row):
    if row.reach is None:
        return "for information"
    if row.is_missed:
        return "**missed**"
    return "stretch" if row.stretch is not None and row.meets(row.stretch) else "reached"


def _bound(row, bound):
    if bound is None:
        return "–"
    return f"{'≥' if row.larger_is_better else '≤'} {bound:g}"


def _megabytes(count):
    return _value(None if count is None else count / 1e6, "MB")


def _value(value, unit):
    # A bound takes no time and no memory.
    if value is None:
        return "–"
    if unit == "s":
        return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"
    if unit == "×":
        return f"{value:.2f}"
    if unit == "MB/s":
        return f"{value:.0f} MB/s"
    return f"{value:.1f} {unit}"
