"""What people give to answers, in nbgrader's own columns: read for all answers to a question, and written where nobody else has."""

import hashlib
from typing import NamedTuple

from nbgrader.api import BaseCell, Comment, Grade, Notebook, Student, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import Table, and_, update
from sqlalchemy.orm import Session, aliased


class Held(NamedTuple):
    """What the gradebook holds for an answer; `id` is its submitted notebook's, which says nothing of whose it is.

    `waiting` for a person; `manual` and `comment` are what one gave, `auto` and `said` what the grader did.
    """

    id: str
    student: str
    first_name: str | None
    last_name: str | None
    grade: str
    comment_row: str | None
    auto: float | None
    manual: float | None
    extra: float | None
    waiting: bool
    comment: str | None
    said: str | None

    @property
    def version(self) -> str:
        """Something that changes when anything of the mark does."""
        parts = (self.auto, self.manual, self.extra, bool(self.waiting), self.comment)
        return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def read_held(db: Session, assignment: str, notebook: str, cell: str) -> list[Held]:
    """Return what there is for each submission's answer to a question, in an order that is the same each time."""
    solution = aliased(BaseCell)
    found = (
        db.query(
            SubmittedNotebook.id,
            Student.id,
            Student.first_name,
            Student.last_name,
            Grade.id,
            Comment.id,
            Grade.auto_score,
            Grade.manual_score,
            Grade.extra_credit,
            Grade.needs_manual_grade,
            Comment.manual_comment,
            Comment.auto_comment,
        )
        .select_from(Grade)
        .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
        .join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Student, SubmittedAssignment.student_id == Student.id)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .outerjoin(solution, and_(solution.notebook_id == Notebook.id, solution.name == cell, solution.type != "GradeCell"))
        .outerjoin(Comment, and_(Comment.cell_id == solution.id, Comment.notebook_id == SubmittedNotebook.id))
        .filter(SubmittedAssignment.assignment.has(name=assignment), Notebook.name == notebook, BaseCell.name == cell)
        .order_by(SubmittedNotebook.id)
    )  # fmt: skip
    rows = {row[0]: Held(*row) for row in found}
    return [*rows.values()]


def write_held(
    db: Session, held: Held, manual: float | None, waiting: bool, comment: str | None
) -> Held | None:
    """Give an answer points and a comment, in the transaction that is open; return what there is now.

    None, and nothing is written, where the gradebook does not hold any more what it held.
    """
    grades: Table = Grade.__table__
    same = [
        grades.c.id == held.grade,
        grades.c.manual_score.is_not_distinct_from(held.manual),
        grades.c.auto_score.is_not_distinct_from(held.auto),
        grades.c.extra_credit.is_not_distinct_from(held.extra),
        grades.c.needs_manual_grade == held.waiting,
    ]
    values = {"manual_score": manual, "needs_manual_grade": waiting}
    if db.connection().execute(update(grades).where(*same).values(values)).rowcount != 1:
        return None
    if held.comment_row is not None and comment != held.comment:
        comments: Table = Comment.__table__
        same = [
            comments.c.id == held.comment_row,
            comments.c.manual_comment.is_not_distinct_from(held.comment),
        ]
        done = db.connection().execute(update(comments).where(*same).values(manual_comment=comment))
        if done.rowcount != 1:
            db.connection().execute(update(grades).where(grades.c.id == held.grade).values(_before(held)))
            return None
    return held._replace(
        manual=manual, waiting=waiting, comment=comment if held.comment_row is not None else None
    )


def _before(held: Held) -> dict[str, float | bool | None]:
    return {"manual_score": held.manual, "needs_manual_grade": held.waiting}
