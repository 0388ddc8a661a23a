"""A submitted notebook as nbgrader grades it: what was handed in, with its graded and locked cells put right.

So do nbgrader's DeduplicateIds and OverwriteCells. One thing is done besides: tests that are missing are put back.
"""

from copy import deepcopy

from nbformat import NotebookNode

from grading.judge.notebook.attachments import Text, joined
from grading.judge.notebook.cells import code_cell, text_cell
from grading.judge.notebook.matching import Cell
from grading.judge.notebook.metadata import mark_of
from grading.judge.notebook.whole import SKIPPED


def sanitized(lesson: NotebookNode, submitted: list[Cell]) -> tuple[NotebookNode, list[str]]:
    """Return a notebook to run whole, and what to tell the student about it; `lesson` has its hidden tests."""
    own = {mark_of(cell)["grade_id"]: cell for cell in lesson.cells if mark_of(cell)}
    last = {cell.grade_id: number for number, cell in enumerate(submitted) if cell.grade_id in own}
    cells, changed = [], []
    for number, cell in enumerate(submitted):
        if last.get(cell.grade_id) != number:
            cells.append(_students(cell))
            continue
        known = deepcopy(own[cell.grade_id])
        if not is_locked(known):
            known.source = cell.source
            if known.cell_type == "markdown":
                text = joined([Text(cell.source, cell.attachments)])
                known.source, known.attachments = text.source, text.attachments
        elif (
            known.cell_type == "code"
            and cell.source.strip() != known.source.strip()
            and not _has_more(known, cell)
        ):
            changed.append(f"`{cell.grade_id}`")
        cells.append(known)
    missing = _put_back(cells, own)
    notes = [guess for cell in submitted for guess in cell.guesses]
    notes += [f"changes of locked cells were undone: {', '.join(changed)}"] if changed else []
    notes += [f"missing tests were put back: {', '.join(missing)}"] if missing else []
    return to_run_whole(lesson, cells), notes


def is_locked(cell: NotebookNode) -> bool:
    """Tell whether nbgrader puts a cell right."""
    mark = mark_of(cell)
    return not mark.get("solution") and bool(mark.get("grade") or mark.get("locked"))


def is_test(cell: NotebookNode) -> bool:
    """Tell whether a cell gives points, and is no answer."""
    return bool(mark_of(cell).get("grade")) and not mark_of(cell).get("solution")


def to_run_whole(lesson: NotebookNode, cells: list[NotebookNode]) -> NotebookNode:
    """Return a notebook of these cells, which are its own from now on; copies of what the course skips are skipped."""
    skipped = {
        cell.source for cell in lesson.cells if SKIPPED in cell.metadata.get("tags", []) and not mark_of(cell)
    }
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        if not mark_of(cell) and cell.source in skipped:
            cell.metadata.tags = [SKIPPED]
    return NotebookNode(
        {**lesson, "metadata": deepcopy(lesson.metadata), "cells": cells, "nbformat_minor": 5}
    )


def _has_more(known: NotebookNode, cell: Cell) -> bool:
    """Tell whether a locked cell has what was handed in and more: hidden tests, which nobody was to hand in."""
    lines = iter(known.source.splitlines())
    return all(line in lines for line in cell.source.splitlines() if line.strip())


def _students(cell: Cell) -> NotebookNode:
    if cell.kind == "code":
        return code_cell(cell.source)
    text = joined([Text(cell.source, cell.attachments)])
    return text_cell(text.source, text.attachments)


def _put_back(cells: list[NotebookNode], own: dict[str, NotebookNode]) -> list[str]:
    """Insert the tests that are missing, each after the cell of nbgrader's before it; return their names."""
    names, missing, place = [mark_of(cell).get("grade_id") for cell in cells], [], 0
    for name, cell in own.items():
        if name in names:
            place = names.index(name) + 1
        elif is_test(cell):
            if not any(known in names for known in own):
                place = len(cells)  # whatever was handed in comes first
            cells.insert(place, deepcopy(cell))
            names.insert(place, name)
            missing.append(f"`{name}`")
            place += 1
    return missing
