"""A trustworthy notebook from a submitted one: all from the class's lesson, only the answers from the student.

Locked cells, their order, points and tags are the lesson's, whatever a submission did to its own. So a cell that was
deleted, doubled, moved or changed costs what it held and no more.
"""

import re
from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode
from papermill.parameterize import parameterize_notebook

from grading.judge.notebook.assembly import Assembly
from grading.judge.notebook.attachments import pictures
from grading.judge.notebook.cells import text_cell
from grading.judge.notebook.document import LARGEST, LOST, Unreadable, read_document
from grading.judge.notebook.matching import Cell, Earlier, plain
from grading.judge.notebook.mending import problem_of
from grading.judge.notebook.metadata import is_answer, name_of
from grading.judge.notebook.outputs import readable
from grading.judge.notebook.repairs import repaired

ENDS = ("", *"\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")  # of lines, where nbformat divides them
MOST = 2_000  # cells; a lesson has about a hundred


class Rebuilt(NamedTuple):
    """A notebook to grade, and what to tell the student and the instructor about it."""

    notebook: NotebookNode
    notes: list[str]


def load(path: Path) -> bytes:
    """Return the content of a submitted file.

    Raises Unreadable where it is none that can be a notebook.
    """
    if path.is_symlink() or not path.is_file():
        raise Unreadable(f"{path.name} is not a file")
    if path.stat().st_size > LARGEST:
        raise Unreadable(
            f"{path.name} is larger than {LARGEST // 1_000_000} MB: clear its outputs and hand it in again"
        )
    return path.read_bytes()


def read_cells(content: bytes, name: str) -> list[Cell]:
    """Return the cells of a submitted notebook. What is damaged in one of them costs no other.

    Raises Unreadable with the reason where there are none to be had.
    """
    document, guesses = read_document(content, name)
    # Before format 4, cells are on worksheets.
    sheets = [document] if isinstance(_get(document, "cells"), list) else _get(document, "worksheets")
    lists = [_get(sheet, "cells") for sheet in sheets] if isinstance(sheets, list) else []
    found = [cell for cells in lists if isinstance(cells, list) for cell in cells]
    if len(found) > MOST:
        raise Unreadable(f"{name} has more than {MOST:,} cells")
    cells = [_cell(cell) for cell in found if isinstance(cell, dict)]
    if not cells and lists != [[]]:
        raise Unreadable(f"{name} is not a notebook, though it is JSON")
    return [cells[0]._replace(guesses=tuple(guesses)), *cells[1:]] if cells else []


def _cell(cell: dict[str, Any]) -> Cell:
    text = cell.get("source", cell.get("input"))  # so it is called before format 4
    parts = text if isinstance(text, list) else [text]
    lines = [part for part in parts if isinstance(part, str)]
    # Lines end with \n there, unless another program than Jupyter has written them.
    between = "" if any("\n" in line or "\r" in line for line in lines) else "\n"
    joined = between.join(lines)
    if not between and cell.get("cell_type") == "code" and any(line[-1:] not in ENDS for line in lines[:-1]):
        # A merge or a chat has lost some of these ends, if Python takes it only with them.
        whole = "".join(line if line[-1:] in ENDS else f"{line}\n" for line in lines)
        joined = whole if problem_of(joined) and not problem_of(whole) else joined
    source = readable(joined).removeprefix("\ufeff")
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if cell.get("cell_type") == "heading":  # there is none from format 4 on
        level: Any = cell.get("level")
        source = f"{'#' * int(level if level in range(1, 7) else 1)} {source}"
    return Cell(
        "code" if cell.get("cell_type") == "code" else "markdown",
        source,
        _text(_get(_get(cell.get("metadata"), "nbgrader"), "grade_id")),
        _text(cell.get("id")),
        pictures(cell.get("attachments")),
        LOST in source or not all(isinstance(part, str) for part in parts),
    )


def _get(data: Any, key: str) -> Any:
    return data.get(key) if isinstance(data, dict) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def rebuild(
    lesson: NotebookNode,
    submitted: list[Cell],
    notes: Iterable[str] = (),
    earlier: Iterable[Earlier] = (),
) -> Rebuilt:
    """Return a lesson, as it was handed out, with a student's answers in it, wherever those stand.

    What works when the student's notebook is run from top to bottom works here: see Assembly. `earlier` are cells of
    versions that students were given before this one: who has left those as they were has changed nothing.

    Raises Unreadable where none of the lesson's cells is found.
    """
    earlier = list(earlier)
    submitted, repairs = repaired(lesson.cells, submitted, {plain(cell.source) for cell in earlier})
    assembly = Assembly(lesson.cells, submitted, earlier)
    if not assembly.found_any:
        raise Unreadable("none of the lesson's cells is in the notebook: is it another one?")
    if other := _of_another_lesson(lesson, submitted, earlier, assembly):
        listed = ", ".join(f"`{name}`" for name in other[:3])
        raise Unreadable(
            f"it is the notebook of another lesson: it has {listed}, and nothing of this one's exercises"
        )
    cells = assembly.cells()
    damaged = [
        f"number {number}" if found.where is None else f"`{name_of(lesson.cells[found.where])}`"
        for number, (cell, found) in enumerate(zip(submitted, assembly.matches, strict=True), 1)
        if cell.damaged
    ]
    told = {
        **repairs,
        **assembly.notes,
        "cells that are damaged were read as far as they can be": damaged,
        "answers in words left empty, though there are texts elsewhere, which nobody marks there": _names(
            lesson, assembly.unmarked()
        ),
        "changes of locked cells were undone": _names(lesson, assembly.undone()),
        "missing cells were put back, without an answer": _names(lesson, assembly.missing()),
    }
    lines = [f"{what}: {', '.join(dict.fromkeys(names))}" for what, names in told.items() if names]
    guesses = [guess for cell in submitted for guess in cell.guesses]
    return finish(lesson, cells, [*notes, *guesses, *lines])


def _of_another_lesson(
    lesson: NotebookNode, submitted: list[Cell], earlier: list[Earlier], assembly: Assembly
) -> list[str]:
    """Return the exercises of another lesson where there are some, and none of this one's and no answer to it."""
    own = {name_of(cell) for cell in lesson.cells} | {cell.grade_id for cell in earlier}
    other = [cell.grade_id for cell in submitted if cell.grade_id]
    code = (w for w, cell in enumerate(lesson.cells) if is_answer(cell) and cell.cell_type == "code")
    if own & {*other} or any(assembly.pieces(w) for w in code):
        return []
    return other


def _names(lesson: NotebookNode, numbers: list[int]) -> list[str]:
    return [f"`{name_of(lesson.cells[number])}`" for number in numbers]


def finish(lesson: NotebookNode, cells: list[NotebookNode], notes: list[str]) -> Rebuilt:
    """Return a notebook to grade: these cells, quick parameters where the lesson has some, and the notes on top.

    The cells are its own from now on, and are changed.
    """
    metadata = deepcopy(lesson.metadata)
    metadata.papermill = nbformat.from_dict({})  # papermill takes this and tags for granted
    notebook = NotebookNode({**lesson, "metadata": metadata, "cells": cells})
    notebook = parameterized(notebook)
    add_notes(notebook, notes)
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    return Rebuilt(notebook, notes)


def parameterized(notebook: NotebookNode, for_grading: bool = True) -> NotebookNode:
    """Return a notebook with the first of its parameter sets, and what is to be different for grading."""
    for cell in notebook.cells:
        cell.metadata.setdefault("tags", [])  # papermill takes them for granted
    for cell in notebook.cells:
        if "parameters" in cell.metadata.tags and (sets := cell.metadata.get("parameter_sets")):
            more = cell.metadata.get("grading_parameters", {}) if for_grading else {}
            made: NotebookNode = parameterize_notebook(notebook, {**sets[0], **more})
            return made
    return notebook


def empty(lesson: NotebookNode, reason: str, notes: Iterable[str] = ()) -> Rebuilt:
    """Return the lesson without an answer: what an unreadable submission is graded as."""
    return finish(lesson, deepcopy(lesson.cells), [*notes, f"nothing could be graded: {reason}"])


LIKE_NOTES = re.compile(r"(?:<\w+>|[^\w<]|_)*A note from grading", re.IGNORECASE)
PLAINLY = str.maketrans({"<": "&lt;", "[": "&#91;"})  # what begins HTML, links and pictures in Markdown


def add_notes(notebook: NotebookNode, notes: list[str]) -> None:
    """Put notes on top of a notebook, where the student finds them in the feedback. A text that begins as they do says whose it is."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and LIKE_NOTES.match(cell.source):
            cell.source = f"Not from grading, but in the notebook as it was handed in:\n\n{cell.source}"
    if notes:
        # A note may quote an answer's error, and pages of another course are cleaned as its own settings say.
        text = "**A note from grading**\n\n" + "\n".join(f"- {note.translate(PLAINLY)}" for note in notes)
        notebook.cells.insert(0, text_cell(text))
