"""A trustworthy notebook from a submitted one: all from the class's lesson, only the answers from the student.

Locked cells, their order, points and tags are the lesson's, whatever a submission did to its own. So a cell that was
deleted, doubled, moved or changed costs what it held and no more.
"""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell
from papermill.parameterize import parameterize_notebook

from grading.judge.notebook.outputs import PICTURES, is_picture, readable
from grading.terminal import one_line

LARGEST = 20_000_000  # bytes; a lesson with outputs has a few hundred thousand
MOST = 2_000  # cells; a lesson has about a hundred
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # so some editors and shells write
LOST = "\N{REPLACEMENT CHARACTER}"  # what stands for bytes that are no text


class Unreadable(Exception):
    """Why nothing can be read from a submission, said to the student. It may quote names of files."""

    def __init__(self, reason: str):
        super().__init__(one_line(reason))


class Cell(NamedTuple):
    """What counts of a submitted cell; `damaged` where not all of it can be read."""

    kind: str
    source: str
    grade_id: str | None
    id: str | None
    attachments: dict
    damaged: bool = False


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
    text = content.decode("utf-16" if content.startswith(UTF16) else "utf-8-sig", "replace")
    try:
        # No number is needed exactly, and an integer can be too long to be read.
        document = json.loads(text, parse_int=float)
    except (RecursionError, MemoryError):
        raise Unreadable(f"{name} is nested too deeply to be a notebook") from None
    except ValueError as error:
        if not text.strip():
            raise Unreadable(f"{name} is empty") from None
        if LOST in text:
            raise Unreadable(f"{name} is not text, so it is not a notebook") from None
        if "<<<<<<<" in text:
            raise Unreadable(f"{name} holds an unresolved merge conflict (<<<<<<<)") from None
        raise Unreadable(f"{name} is not a notebook: {error}") from None
    # Before format 4, cells are on worksheets.
    sheets = [document] if isinstance(_get(document, "cells"), list) else _get(document, "worksheets")
    lists = [_get(sheet, "cells") for sheet in sheets] if isinstance(sheets, list) else []
    found = [cell for cells in lists if isinstance(cells, list) for cell in cells]
    if len(found) > MOST:
        raise Unreadable(f"{name} has more than {MOST:,} cells")
    cells = [_cell(cell) for cell in found if isinstance(cell, dict)]
    if not cells and lists != [[]]:
        raise Unreadable(f"{name} is not a notebook, though it is JSON")
    return cells


def _cell(cell: dict) -> Cell:
    text = cell.get("source", cell.get("input"))  # so it is called before format 4
    parts = text if isinstance(text, list) else [text]
    source = readable("".join(part for part in parts if isinstance(part, str)))
    if cell.get("cell_type") == "heading":  # there is none from format 4 on
        level = cell.get("level")
        source = f"{'#' * int(level if level in range(1, 7) else 1)} {source}"
    return Cell(
        "code" if cell.get("cell_type") == "code" else "markdown",
        source,
        _text(_get(_get(cell.get("metadata"), "nbgrader"), "grade_id")),
        _text(cell.get("id")),
        dict(_pictures(cell.get("attachments"))),
        LOST in source or not all(isinstance(part, str) for part in parts),
    )


def _get(data: Any, key: str) -> Any:
    return data.get(key) if isinstance(data, dict) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _pictures(attachments: Any) -> Iterator[tuple[str, dict]]:
    """Give the attached pictures, by name; whatever else is attached is left out."""
    for name, kinds in attachments.items() if isinstance(attachments, dict) else ():
        found = {kind: value for kind in PICTURES if is_picture(value := _get(kinds, kind))}
        if found and re.fullmatch(r"[\w .()-]+", name):
            yield name, found


def rebuild(lesson: NotebookNode, submitted: list[Cell], notes: Iterable[str] = ()) -> Rebuilt:
    """Return a lesson, as it was handed out, with a student's answers in it.

    Cells that the student added stay, since answers may need them, after the cell of the lesson that they follow; so
    does the student's version of a cell that is not locked, after the lesson's own. Of an answer that is there more
    than once the last that says something counts.

    Raises Unreadable where none of the lesson's cells is found.
    """
    answers: dict[int, list[Cell]] = {}
    extra: dict[int, list[Cell]] = {}
    notes = list(notes)
    place, found, undone, damaged = -1, set(), [], []
    for number, cell in enumerate(submitted, 1):
        where = _find(lesson, cell)
        if cell.damaged:
            damaged.append(f"number {number}" if where is None else f"`{_name(lesson.cells[where])}`")
        if where is None:
            extra.setdefault(place, []).append(cell)
            continue
        place, own = where, lesson.cells[where]
        found.add(where)
        changed = cell.source.strip() != own.source.strip()
        if _is_answer(own):
            answers.setdefault(where, []).append(cell)
        elif changed and "nbgrader" in own.metadata:
            undone.append(f"`{_name(own)}`")
        elif changed and "parameters" not in own.metadata.get("tags", []):
            extra.setdefault(where, []).append(cell)
    if not found:
        raise Unreadable("none of the lesson's cells is in the notebook: is it another one?")

    cells = [_own_cell(cell) for cell in extra.get(-1, [])]
    for where, own in enumerate(lesson.cells):
        cell = deepcopy(own)
        if _is_answer(own):
            notes += _fill_in(cell, answers.get(where, []))
        cells += [cell, *map(_own_cell, extra.get(where, []))]
    gone = [f"`{_name(own)}`" for where, own in enumerate(lesson.cells) if _name(own) and where not in found]
    if damaged:
        notes.append(f"cells that are damaged were read as far as they can be: {', '.join(damaged)}")
    if undone:
        notes.append(f"changes of locked cells were undone: {', '.join(dict.fromkeys(undone))}")
    if gone:
        notes.append(f"missing cells were put back, without an answer: {', '.join(gone)}")
    return finish(lesson, cells, notes)


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
            return parameterize_notebook(notebook, {**sets[0], **more})
    return notebook


def empty(lesson: NotebookNode, reason: str, notes: Iterable[str] = ()) -> Rebuilt:
    """Return the lesson without an answer: what an unreadable submission is graded as."""
    return finish(lesson, deepcopy(lesson.cells), [*notes, f"nothing could be graded: {reason}"])


def add_notes(notebook: NotebookNode, notes: list[str]) -> None:
    """Put notes on top of a notebook, where the student finds them in the feedback."""
    if notes:
        text = "**A note from grading**\n\n" + "\n".join(f"- {note}" for note in notes)
        notebook.cells.insert(0, new_markdown_cell(text))


def _find(lesson: NotebookNode, cell: Cell) -> int | None:
    """Return which cell of the lesson a submitted cell is: by grade_id, else by id, else by its text."""
    cells = list(enumerate(lesson.cells))
    by_name = (n for n, own in cells if cell.grade_id and _name(own) == cell.grade_id)
    by_id = (n for n, own in cells if cell.id and own.get("id") == cell.id)
    by_text = (n for n, own in cells if own.source.strip() and own.source.strip() == cell.source.strip())
    return next((n for ways in (by_name, by_id, by_text) for n in ways), None)


def _name(cell: NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def _is_answer(cell: NotebookNode) -> bool:
    return cell.metadata.get("nbgrader", {}).get("solution", False)


def _fill_in(cell: NotebookNode, answers: list[Cell]) -> list[str]:
    """Put the last answer that says something into a cell; return what is to be told about it."""
    given = [answer for answer in answers if answer.source.strip() not in ("", cell.source.strip())]
    if given:
        cell.source = given[-1].source
        if cell.cell_type == "markdown":
            cell.source = _without_missing(cell.source, given[-1].attachments)
            cell.attachments = nbformat.from_dict(given[-1].attachments)
    if len({answer.source for answer in given}) > 1:
        return [f"the answer `{_name(cell)}` was there {len(given)} times; the last one counts"]
    return []


def _without_missing(text: str, attachments: Iterable[str]) -> str:
    """Return a text that refers to no picture but those attached to it: nbconvert gives up where one is missing."""
    there = "".join(rf"(?!{re.escape(name)}[\s)\"'>\]])" for name in attachments)
    return re.sub(rf"attachment:{there}", "missing-attachment:", text)


def _own_cell(cell: Cell) -> NotebookNode:
    """Return a cell that the student added, without the tags and metadata that could steer the grader."""
    if cell.kind == "code":
        return new_code_cell(cell.source)
    text = _without_missing(cell.source, cell.attachments)
    return new_markdown_cell(text, attachments=nbformat.from_dict(cell.attachments))
