"""The answers of an assignment that people mark: what was asked, the scheme, the lesson's own answer."""

from copy import deepcopy
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook

from grading.classroom.folder import Classroom
from grading.engine.assignment import read_notebooks
from grading.judge.notebook.answers import answers_in
from grading.judge.notebook.metadata import is_answer, is_graded, metadata_of, name_of
from grading.judge.notebook.titles import heading_of
from grading.nbgrader_hooks.preprocessors import SCHEME


class Question(NamedTuple):
    """An answer that a person marks: its notebook and grade_id, what people call it, its points, and texts of the class's own."""

    notebook: str
    cell: str
    title: str
    points: float
    asked: bytes  # as notebooks, to be printed
    scheme: str
    own: bytes

    @property
    def key(self) -> str:
        """What it is called in files."""
        return f"{self.notebook}/{self.cell}"


def read_questions(room: Classroom, assignment: str) -> list[Question]:
    """Return the questions of an assignment in their order. All that is read here is the class's own."""
    source = read_notebooks(room.folder("source", assignment))
    notebooks = source or read_notebooks(room.folder("release", assignment))
    return [
        question for name, notebook in notebooks.items() for question in _questions(name, notebook, source)
    ]


def _questions(name: str, notebook: NotebookNode, has_own: object) -> list[Question]:
    found: list[Question] = []
    before: list[NotebookNode] = []  # texts since the last code or answer
    heading = ""
    for cell in notebook.cells:
        is_task = bool(metadata_of(cell).get("task"))
        if cell.cell_type == "markdown" and not is_answer(cell):
            heading = heading_of(cell.source) or heading
        grade_id = name_of(cell)
        if grade_id and (is_task or (is_graded(cell) and (is_answer(cell) or cell.cell_type == "markdown"))):
            asked = [*before, *([cell] if is_task else [])]
            title = heading or grade_id
            if any(title == other.title for other in found):
                title = f"{title} ({grade_id})"
            points = float(metadata_of(cell).get("points") or 0)
            scheme = "\n\n".join(
                text["text"].strip() for one in asked for text in SCHEME.finditer(one.source)
            )
            own = answers_in(notebook, [grade_id])[grade_id] if has_own else []
            found.append(Question(name, grade_id, title, points, _shown(asked), scheme, _shown(own)))
        if cell.cell_type == "markdown" and not is_answer(cell) and not is_task:
            before.append(cell)
        else:
            before = []
    return found


def _shown(cells: list[NotebookNode]) -> bytes:
    """Return cells as a notebook, without the scheme, which is shown beside them."""
    copies = [deepcopy(cell) for cell in cells]
    for cell in copies:
        cell.source = SCHEME.sub("", cell.source)
        cell.pop("outputs", None)
        if cell.cell_type == "code":
            cell.outputs = []
    return _written(copies)


def as_notebook(text: str) -> bytes:
    """Return a text as a notebook, to be printed."""
    return _written([new_markdown_cell(text)])


def _written(cells: list[NotebookNode]) -> bytes:
    text: str = nbformat.writes(new_notebook(cells=cells))
    return text.encode()
