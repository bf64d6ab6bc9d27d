"""Writes a record of the writer as somebody else would make it.

    record.py PURPOSE CHANGE PATH TEXT...

PURPOSE is `journal` or `undo`; CHANGE is `create`, `write`, `remove` or `move`, with what belongs to it: the new text,
the old and the new text, the old text, or the new path.
"""

import sys


def field(data):
    data = data.encode()
    return str(len(data)).encode() + b":" + data


def main():
    purpose, change, path, *rest = sys.argv[1:]
    texts = {"create": lambda: ["", rest[0]], "write": lambda: rest[:2], "remove": lambda: rest[:1], "move": lambda: rest[:1]}
    fields = ["change" if purpose == "journal" else purpose, "hostile", "0", "1", change, path, *texts[change]()]
    fields += ["", ".execplan-1-0.tmp" if change in ("create", "write") else "", "0"]
    body = b"".join(map(field, fields))
    # FNV-1a, which whoever makes a record can compute.
    digest = 0xCBF29CE484222325
    for byte in body:
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    sys.stdout.buffer.write(b"execplan record 1\n" + f"{digest:016x}".encode() + b"\n" + body)


main()
