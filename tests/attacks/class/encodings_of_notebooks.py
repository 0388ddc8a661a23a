# tries: to end whoever reads its notebook by how the file is written: UTF-7 to UTF-32 with and without a mark, two marks, packed, with what JSON has not
# way: class
import gzip
import json

from tests.siege import NAME


def attack(field):
    text = json.dumps(field.notebook())
    kinds = {
        encoding: text.encode(encoding)
        for encoding in (
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "utf-32",
            "utf-32-le",
            "utf-32-be",
            "utf-7",
            "utf-8-sig",
            "cp037",
        )
    }
    kinds |= {
        "marks": b"\xef\xbb\xbf" * 3 + text.encode(),
        "packed": gzip.compress(text.encode()),
        "halves": text.encode("utf-16-le")[:-1],
        "mixed": text.encode()[:-9] + text[-9:].encode("utf-16-le"),
    }
    kinds |= {
        "zeros": text.encode() + b"\0" * 10**6,
        "between": text.replace(" ", "\0").encode(),
        "cesu": text.replace("return", "r\x00").encode() + b"\xed\xa0\x80",
        "overlong": text.encode().replace(b"{", b"\xc1\xbb", 1),
    }
    kinds |= {
        "nan": text.replace('"nbformat": 4', '"nbformat": NaN').encode(),
        "huge": text.replace('"nbformat": 4', '"nbformat": 1e99999').encode(),
        "minus": text.replace('"nbformat_minor": 5', '"nbformat_minor": -Infinity').encode(),
    }
    kinds |= {
        "twice": text.replace('"cells": [', '"cells": [], "cells": [', 1).encode(),
        "commas": text.replace("}]", "},]").encode(),
        "remarks": b"// x\n" + text.encode(),
        "quotes": text.replace('"', "'").encode(),
    }
    kinds |= {
        "lines": text.replace("\\n", "\n").encode(),
        "text": json.dumps(text).encode(),
        "in lists": f"[[{text}]]".encode(),
        "many": (text + "\n").encode() * 50,
        "conflict": f"<<<<<<< a\n{text}\n=======\n{text}\n>>>>>>> b\n".encode(),
    }
    who = {}
    for number, (kind, content) in enumerate(kinds.items()):
        who[kind] = f"ev{chr(ord('a') + number // 26)}{chr(ord('a') + number % 26)}"
        (field.inbound(who[kind]) / f"{NAME}.ipynb").write_bytes(content)
    gained = []
    for words in (
        ("collect", NAME, "--any-owner"),
        ("grade", NAME),
        ("feedback", NAME),
        ("report", NAME, "--out", field.place / "r.html"),
    ):
        gained += field.stopped(*words)
    marks = field.course.marks(NAME)
    for kind, student in who.items():
        page = field.room.folder("feedback", NAME, student) / f"{NAME}.html"
        gained += (
            [f"{kind}: no mark"] * (student not in marks)
            + [f"{kind}: {marks.get(student)}"] * ((marks.get(student) or 0) > 1)
            + [f"{kind}: no page"] * (not page.is_file())
        )
    return gained + field.disturbed()
