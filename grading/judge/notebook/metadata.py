"""What nbgrader's metadata say of a cell: the one place where they are read."""

from typing import Any

from nbformat import NotebookNode


def metadata_of(cell: NotebookNode) -> dict[str, Any]:
    """Return nbgrader's metadata of a cell; nothing where it has none."""
    found: dict[str, Any] = cell.metadata.get("nbgrader", {})
    return found


def mark_of(cell: NotebookNode) -> dict[str, Any]:
    """Return nbgrader's metadata of a cell; nothing where it has no grade_id, as of cells that nbgrader does not care for."""
    mark = metadata_of(cell)
    return mark if mark.get("grade_id") else {}


def name_of(cell: NotebookNode) -> str | None:
    """Return the grade_id of a cell."""
    return metadata_of(cell).get("grade_id")


def is_answer(cell: NotebookNode) -> bool:
    """Tell whether a cell is for an answer."""
    return bool(metadata_of(cell).get("solution", False))


def is_graded(cell: NotebookNode) -> bool:
    """Tell whether a cell has points of its own: a test, or an answer for a person to mark."""
    return bool(metadata_of(cell).get("grade", False))


def is_locked(cell: NotebookNode) -> bool:
    """Tell whether a cell is a test, a task or another that students leave as it is."""
    return "nbgrader" in cell.metadata and not is_answer(cell)
