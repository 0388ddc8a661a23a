"""Answers that a person marks: which cells of a graded notebook they are, and which of a class's are the same text."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable

from nbformat import NotebookNode

from grading.judge.notebook.metadata import metadata_of, name_of

# Signs that only set off what stands between them: *lazy*, __lazy__. One alone says something: *args, _run, A*.
_EMPHASIS = re.compile(r"(?<![^\s(])([*_]+)(?=[^\s*_])([^*_]*[^\s*_])\1(?![^\s.,;:!?)])")
# And beside it: "lazy", (lazy). Between two signs they may be a product or a string, and behind one letter a prime: f'.
_QUOTES = "\"'`\u2018\u2019\u201c\u201d\u201e"
_SET_OFF = re.compile(
    rf"(?:(?<!\S)|(?<=[^\s{_QUOTES}(]\())[{_QUOTES}(]+(?=\w)|(?:(?<=\w\w)|(?<=\w)(?![\"']))[{_QUOTES})]+(?![^\s.,;:!?)])"
)
# Behind a number or one letter ! is a factorial. This begins, as what is above, where signs begin: a million are gone through once.
_ENDS = re.compile(r"(?:(?<![.,;:!?])(?:(?<=[^\W\d]{2})|(?<!\w)|(?!!))|(?<=\w!)(?!!))[.,;:!?]+(?=\s|$)")


def answers_in(notebook: NotebookNode, wanted: Iterable[str]) -> dict[str, list[NotebookNode]]:
    """Return the cells of some answers by grade_id; of a task, the cells that a student has put below it."""
    left = set(wanted)
    found: dict[str, list[NotebookNode]] = {}
    for place, cell in enumerate(notebook.cells):
        if (name := name_of(cell)) not in left or name is None:
            continue
        left.discard(name)
        found[name] = [] if metadata_of(cell).get("task") else [cell]
        if metadata_of(cell).get("task"):
            for other in notebook.cells[place + 1 :]:
                if name_of(other):
                    break
                found[name].append(other)
    return found


def key_of(cells: Iterable[NotebookNode]) -> str:
    """Return what is the same for answers that say the same in other spacing, capitals or quotation marks; "" for none.

    Code has to be the same but for blanks at the ends of lines, and pictures have to be the same.
    """
    parts = [
        (cell.cell_type, (_words if cell.cell_type == "markdown" else _lines)(cell.source), _pictures(cell))
        for cell in cells
    ]
    if not any(text or pictures for _, text, pictures in parts):
        return ""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def _pictures(cell: NotebookNode) -> dict[str, object]:
    return cell.get("attachments") or {}


def _words(text: str) -> str:
    text = "".join(map(_plain, unicodedata.normalize("NFC", text))).casefold()
    text = _SET_OFF.sub("", _EMPHASIS.sub(r"\2", text))
    return " ".join(_ENDS.sub("", text).split())


def _plain(sign: str) -> str:
    """Return a sign as it is usually written; what is set high, low or small stays so: 10⁹ is not 109, 1½ not 11/2."""
    is_set = unicodedata.decomposition(sign).startswith(("<super>", "<sub>", "<fraction>"))
    return sign if is_set else unicodedata.normalize("NFKC", sign)


def _lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def without_names(cells: Iterable[NotebookNode], hide: Callable[[str], str]) -> bool:
    """Take a student's own names out of the texts of cells; return whether there were any."""
    changed = False
    for cell in cells:
        for holder, name in [(cell, "source"), *((output, "text") for output in cell.get("outputs", ()))]:
            text = holder.get(name)
            if isinstance(text, str) and (bare := hide(text)) != text:
                holder[name], changed = bare, True
    return changed
