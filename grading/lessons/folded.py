"""Cells that a lesson says one can pass over: in JupyterLab a student finds them folded, and opens them with a click."""

from itertools import pairwise
from pathlib import Path

import nbformat

from grading.lessons.duration import PASSED_OVER


def fold(path: Path) -> None:
    """Fold the given code below each text that says it can be passed over, in a student's notebook."""
    notebook = nbformat.read(path, as_version=4)
    for text, cell in pairwise(notebook.cells):
        is_given = cell.cell_type == "code" and "nbgrader" not in cell.metadata
        if is_given and text.cell_type == "markdown" and PASSED_OVER.search(text.source):
            cell.metadata["jupyter"] = {"source_hidden": True}
    nbformat.write(notebook, path)
