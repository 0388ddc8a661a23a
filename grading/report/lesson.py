"""An assignment's exercises and checks by the titles that people know: from the class's own notebooks."""

from typing import NamedTuple

from nbformat import NotebookNode

from grading.classroom.folder import Classroom
from grading.engine.assignment import read_notebooks
from grading.judge.notebook.metadata import is_answer, is_graded, name_of
from grading.judge.notebook.structure import features
from grading.judge.notebook.titles import heading_of, said_by


class Check(NamedTuple):
    """A graded cell: a check, or an answer that a person marks."""

    name: str
    title: str
    by_hand: bool


class Exercise(NamedTuple):
    """An answer, what it was given as, and the checks that follow it."""

    notebook: str
    name: str  # its grade_id; "" for checks before any answer
    title: str
    given: str
    checks: list[Check]

    @property
    def key(self) -> tuple[str, str]:
        """The notebook and the grade_id."""
        return self.notebook, self.name


class Lesson(NamedTuple):
    """The exercises of an assignment; `own` the features of all code that the lesson gives, solutions among it."""

    exercises: list[Exercise]
    own: dict[str, frozenset[int]]


def read_lesson(room: Classroom, assignment: str) -> Lesson:
    """Return what an assignment consists of. All that is read here is the class's own."""
    released = read_notebooks(room.folder("release", assignment))
    source = read_notebooks(room.folder("source", assignment))
    exercises, own = [], {}
    for name, notebook in (source or released).items():
        given = {
            grade_id: cell.source
            for cell in released.get(name, notebook).cells
            if (grade_id := name_of(cell))
        }
        exercises += _exercises(name, notebook, given)
        cells = [*notebook.cells, *released.get(name, notebook).cells]
        code = [cell.source for cell in cells if cell.cell_type == "code" and not is_graded(cell)]
        own[name] = frozenset(feature for text in code for feature in features(text))
    return Lesson([exercise for exercise in exercises if exercise.checks], own)


def _exercises(name: str, notebook: NotebookNode, given: dict[str, str]) -> list[Exercise]:
    found = [Exercise(name, "", "Before the first answer", "", [])]
    heading = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and not is_answer(cell):
            heading = heading_of(cell.source) or heading
        grade_id = name_of(cell)
        if not grade_id:
            continue
        by_hand = (
            is_graded(cell) and (is_answer(cell) or cell.cell_type == "markdown")
        ) or cell.metadata.nbgrader.get("task")
        if is_answer(cell) or by_hand:
            title = heading or grade_id
            if any(title == other.title for other in found):
                title = f"{title} ({grade_id})"
            found.append(Exercise(name, grade_id, title, given.get(grade_id, ""), []))
        if is_graded(cell) or by_hand:
            said = "marked by hand" if by_hand else said_by(cell.source) or grade_id
            found[-1].checks.append(Check(grade_id, said, bool(by_hand)))
    return found
