"""What is in a submitted file: the JSON of a notebook, in any encoding and with any outputs, or why it is none."""

import codecs
import contextlib
import json
import re
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from grading.judge.notebook.mending import sides
from grading.judge.notebook.scripts import cells_of
from grading.terminal import one_line

LARGEST = 60_000_000  # bytes of a file; outputs may be most of them
LONGEST = 20_000_000  # characters without outputs; a lesson has about a hundred thousand
PARTS = 3_000_000  # texts and brackets: what is read takes memory for each
LARGE = 500_000  # characters of a text that is a picture, or data
PRELUDE = 10_000  # characters before a notebook
LEAN = 1_000_000  # characters up to which outputs are read, too: that is quicker
PROGRAM = 100_000  # characters of a program that was handed in for a notebook
LOST = "\N{REPLACEMENT CHARACTER}"  # what stands for bytes that are no text
HEAVY = ('"outputs"', '"widgets"')  # what is not looked at
COLAB = re.compile(r"https://(colab\.research|drive|docs)\.google(usercontent)?\.com/[^\s\"'<>]*")
# Possessive: nothing is kept in order to try again.
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
CELLS = re.compile(r'"cells"\s*+:\s*+\[')
BEGIN = re.compile(r'\{\s*+"(cells|metadata|nbformat|nbformat_minor|worksheets)"')
BETWEEN = re.compile(r"[\s,]*+")
KEYS = {"cells", "worksheets"}
START = re.compile(r"\s*+:\s*+(?=[\[{])")
CELL = re.compile(r'\{\s*+"(?:attachments|cell_type|execution_count|id|metadata|outputs|source)"\s*+:')
MERGED = "unresolved merge conflicts (<<<<<<<): of two answers the first counts, unless it is as students were given it"
MERGEABLE = 300  # cells
FEW = 20  # commas that are put right, cells that cannot be read, notebooks in one file


class Unreadable(Exception):
    """Why nothing can be read from a submission, said to the student. It may quote names of files."""

    def __init__(self, reason: str):
        super().__init__(one_line(reason))


class Document(NamedTuple):
    """The JSON in a file, and what had to be guessed to read it."""

    data: Any
    guesses: list[str]


def read_document(content: bytes, name: str) -> Document:
    """Return the JSON of a submitted file, without long outputs.

    Raises Unreadable, with the reason, where there is none.
    """
    text, guesses = decoded(content)
    if len(text) > LEAN:
        text, more = without_outputs(text, name)
        guesses += more
    try:
        # No number is needed exactly, and an integer can be too long to be read. Some editors leave line ends in texts.
        reader = json.JSONDecoder(parse_int=float, strict=False)
        start = len(text) - len(text.lstrip())
        try:
            data, end = reader.raw_decode(text, start)
        except ValueError:
            if (left := _left_of(text, reader)) is None:
                raise
            data, end = left[0], len(text)
            guesses.append(f"{name} {left[1]}")
        data = _unwrapped(data, reader)
        glued = [data]
        while len(glued) < FEW and (following := _next(text, end, reader)):
            glued.append(following[0])
            end = following[1]
        data = _together(glued) if len(glued) > 1 else data
    except (RecursionError, MemoryError):
        raise Unreadable(f"{name} is nested too deeply to be a notebook") from None
    except ValueError as error:
        raise Unreadable(f"{name} {_no_json(content, text, error)}") from None
    if isinstance(data, dict) and data.get("together"):
        guesses.append(f"{name} holds several notebooks: their cells were read as those of one")
    if text[end:].strip():
        guesses.append(f"{name} goes on after the end of the notebook; the rest was left out")
    if isinstance(data, dict) and not KEYS & data.keys() and (link := COLAB.search(text)):
        raise Unreadable(f"{name} {_link(link[0])}")
    return Document(data, guesses)


def decoded(content: bytes) -> tuple[str, list[str]]:
    """Return the text of a file, and what was guessed about its encoding."""
    content = content.rstrip(b"\0") if content[-2:] == b"\0\0" and b"\0" not in content[:4] else content
    # By the byte order mark or, as JSON begins with two letters of ASCII, by where there are zeros.
    encoding = json.detect_encoding(content)
    if encoding.startswith("utf-8"):
        text = content.decode(encoding, "replace")
        if LOST not in text or content.startswith(codecs.BOM_UTF8):
            return text, []
        # No letter beyond ASCII is in UTF-8, and it begins as a notebook does.
        if text.lstrip().startswith("{") and not re.search(rf"[^\x00-\x7f{LOST}]", text):
            guess = "the notebook is not in UTF-8, so it was read as Windows (cp1252) writes texts"
            return content.decode("cp1252", "replace"), [guess]
        return text, []
    return content.decode(encoding, "replace"), []


def without_outputs(text: str, name: str) -> tuple[str, list[str]]:
    """Return the JSON of a notebook without the outputs of its cells; without large pictures, too, where it is too long.

    Raises Unreadable where it is too long even then, or has too many parts.
    """
    kept, start, depth, skipping = [], 0, 0, 0
    for number, found in enumerate(TOKEN.finditer(text)):
        if number > PARTS:
            raise Unreadable(f"{name} has more than {PARTS:,} parts: clear its outputs and hand it in again")
        token = found[0]
        if token in "[{":
            depth += 1
        elif token in "]}":
            depth -= 1
            if skipping and depth < skipping:
                start, skipping = found.start(), 0
        elif not skipping and token in HEAVY and (opening := START.match(text, found.end())):
            kept.append(text[start : opening.end() + 1])
            skipping = depth + 1
    kept.append("" if skipping else text[start:])
    lean, told = "".join(kept), []
    if len(lean) > LONGEST:
        lean = TOKEN.sub(lambda token: '""' if len(token[0]) > LARGE else token[0], lean)
        told = [f"{name} has large pictures or data in its texts, which were left out: hand them in smaller"]
    if len(lean) > LONGEST:
        raise Unreadable(
            f"{name} is larger than {LONGEST // 1_000_000} MB, also without its outputs: "
            "take large pictures and data out of it, and hand it in again"
        )
    return lean, told


def _left_of(text: str, reader: json.JSONDecoder) -> tuple[Any, str] | None:
    """Return what can be read of a notebook that is no JSON as a whole, and in words what is wrong with it."""
    both = []
    for one in sides(text):
        with contextlib.suppress(ValueError):
            both.append(reader.decode(one.strip()))
    if both:
        return _merged(both), f"has {MERGED}"
    if (begin := BEGIN.search(text, 0, PRELUDE)) and begin.start() > len(text) - len(text.lstrip()):
        with contextlib.suppress(ValueError):
            data, _ = reader.raw_decode(text, begin.start())
            return data, "begins with what is no notebook; that was left out"
    if program := _program(text):
        return {"cells": program}, (
            "is a program, not a notebook: its cells were read as far as they can be told; "
            "hand in the file that ends with .ipynb"
        )
    if not text.lstrip().startswith("{") or not (opened := CELLS.search(text)):
        return None
    if (data := _with_commas(text, reader)) is not None:
        return data, "is damaged, as by a merge: commas that were missing or too many were put right"
    cells: list[Any] = []
    end = opened.end()
    for _ in range(FEW):
        with contextlib.suppress(ValueError):
            while True:
                cell, end = reader.raw_decode(text, BETWEEN.match(text, end).end())  # type: ignore[union-attr]
                if isinstance(cell, dict) and ("cell_type" in cell or not cells):
                    cells.append(cell)
        whole = re.match(r"[\s,]*+\]", text[end:])
        if whole or not (following := CELL.search(text, BETWEEN.match(text, end).end() + 1)):  # type: ignore[union-attr]
            break
        end = following.start()
    why = "is damaged" if whole else "ends before the notebook does, as an upload that was cut off"
    return ({"cells": cells}, f"{why}: what is there was read; hand it in again") if cells else None


def _with_commas(text: str, reader: json.JSONDecoder) -> Any:
    """Return JSON in which commas are missing between its parts, or stand before an end; None where it is wrong otherwise."""
    for _ in range(FEW):
        try:
            return reader.decode(text.strip())
        except json.JSONDecodeError as error:
            text = text.strip()
            before, after = text[: error.pos].rstrip(), text[error.pos :].removeprefix(",").lstrip()
            if error.msg.startswith("Expecting ',' delimiter") and after[:1] in ('"', "{"):
                text = f"{before},\n{after}"
            elif after[:1] in ("]", "}") and (before.endswith(",") or text[error.pos] == ","):
                text = f"{before.removesuffix(',')}\n{after}"
            else:
                return None
    return None


def _cells(notebook: Any) -> list[Any]:
    """Return the cells of a notebook, also of one before format 4, which has them on sheets."""
    sheets = notebook.get("worksheets") if "worksheets" in notebook else [notebook]
    lists = (
        [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
        if isinstance(sheets, list)
        else []
    )
    return [cell for cells in lists if isinstance(cells, list) for cell in cells]


def _together(notebooks: list[Any]) -> Any:
    return {"cells": [cell for notebook in notebooks for cell in _cells(notebook)], "together": True}


def _next(text: str, end: int, reader: json.JSONDecoder) -> tuple[Any, int] | None:
    """Return a notebook that follows another in a file, and where it ends."""
    start = BETWEEN.match(text, end).end()  # type: ignore[union-attr]
    with contextlib.suppress(ValueError):
        data, end = reader.raw_decode(text, start)
        if isinstance(data, dict) and KEYS & data.keys():
            return data, end
    return None


def _merged(both: list[Any]) -> Any:
    """Return a notebook with the cells of both sides of a merge; where they differ, the first side's below the other's.

    So the first counts, unless it is what students were given.
    """
    if len(both) < 2 or not all(isinstance(side, dict) and KEYS & side.keys() for side in both):
        return both[0]
    one, other = map(_cells, both)
    if max(len(one), len(other)) > MERGEABLE:
        return both[0]
    texts = [
        [str([cell.get("cell_type"), cell.get("source")]) if isinstance(cell, dict) else "" for cell in side]
        for side in (one, other)
    ]
    cells = []
    for what, i, j, k, m in SequenceMatcher(None, texts[0], texts[1], autojunk=False).get_opcodes():
        cells += one[i:j] if what == "equal" else other[k:m] + one[i:j]
    return {"cells": cells}


def _program(text: str) -> list[Any] | None:
    """Return the cells of what is a program in Python, and neither JSON nor a web page, nor packed."""
    start = text.lstrip("\ufeff \t\r\n")[:2]
    marked = text[:PRELUDE].count("<VSCode.Cell")  # as Copilot writes a notebook
    if (
        not start
        or (start[0] in "{[<" and not marked)
        or start == "PK"
        or "\0" in text
        or len(text) > PROGRAM
    ):
        return None
    return cells_of(text)


def _unwrapped(data: Any, reader: json.JSONDecoder) -> Any:
    """Return the one notebook in other JSON, as servers send it."""
    if isinstance(data, str) and data.lstrip().startswith("{"):
        data = reader.decode(data.strip())
    if isinstance(data, dict) and not KEYS & data.keys():
        inside = list(data.values())
    else:
        inside = data if isinstance(data, list) else []
    found = [value for value in inside if isinstance(value, dict) and KEYS & value.keys()]
    if len(found) > 1:
        return _together(found)
    if isinstance(data, list) and any(isinstance(cell, dict) and "cell_type" in cell for cell in data):
        return {"cells": data}
    return found[0] if found else data


def _no_json(content: bytes, text: str, error: ValueError) -> str:
    """Return in words what a file is that holds no JSON."""
    if not text.strip("\0 \t\r\n\ufeff"):
        return "is empty"
    if content.startswith(b"PK\x03\x04"):
        return "is a zip file, so it is not a notebook: unpack it, and hand in the notebook in it"
    if content.startswith(b"%PDF"):
        return "is a PDF, so it is not a notebook: hand in the file that ends with .ipynb"
    if content.startswith(b"\x1f\x8b"):
        return "is packed (gzip), so it is not a notebook: unpack it, and hand in the notebook in it"
    if text.startswith("version https://git-lfs"):
        return "is a pointer to a file that git keeps elsewhere (LFS), not the notebook: `git lfs pull` brings it"
    if LOST in text or "\0" in text:
        return "is not text, so it is not a notebook"
    if "<<<<<<<" in text:
        return "holds an unresolved merge conflict (<<<<<<<)"
    if (link := COLAB.search(text)) and len(text) < 10_000:
        return _link(link[0])
    if re.match(r"\s*<(!doctype html|html|\?xml)", text, re.IGNORECASE):
        return "is a web page, not a notebook: in Jupyter, File → Download saves the notebook itself"
    return f"is not a notebook: {error}"


def _link(address: str) -> str:
    return (
        f"is a link to a notebook in Google Drive ({address[:100]}), not the notebook: open it in Colab, choose "
        "File → Download → Download .ipynb, and hand in that file"
    )
