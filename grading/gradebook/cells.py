"""The points of each cell of a class's submissions, read at once."""

from typing import NamedTuple

from nbgrader.api import BaseCell, Grade, Notebook, SubmittedAssignment, SubmittedNotebook

from grading.classroom.folder import Classroom


class CellMark(NamedTuple):
    """What a student has for a cell, and how many points it has; `waiting` for a person who marks it."""

    student: str
    notebook: str
    cell: str
    score: float
    max_score: float
    waiting: bool


def read_cells(room: Classroom, assignment: str) -> list[CellMark]:
    """Return the mark of each graded cell of each submission: one question, and not one for each submission."""
    with room.gradebook() as gradebook:
        entry = gradebook.find_assignment(assignment)
        rows = (
            gradebook.db.query(
                SubmittedAssignment.student_id,
                Notebook.name,
                BaseCell.name,
                Grade.score,
                Grade.max_score,
                Grade.needs_manual_grade,
            )
            .select_from(Grade)
            .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
            .join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
            .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(BaseCell, Grade.cell_id == BaseCell.id)
            .filter(SubmittedAssignment.assignment_id == entry.id)
        )
        return [CellMark(*row) for row in rows]


def read_flags(room: Classroom, assignment: str) -> set[str]:
    """Return whose submissions a person has flagged in formgrader."""
    with room.gradebook() as gradebook:
        return {
            submission.student_id
            for submission in gradebook.find_assignment(assignment).submissions
            if any(notebook.flagged for notebook in submission.notebooks)
        }
