"""The one writer of marks: those of many submissions go into nbgrader's gradebook together, or not at all."""

import functools
from collections.abc import Sequence
from datetime import datetime
from types import SimpleNamespace

from nbgrader.api import (
    BaseCell,
    Gradebook,
    MissingEntry,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy.exc import OperationalError

from grading.adapters.nbgrader import late_penalty, transaction
from grading.classroom.folder import Classroom
from grading.engine.grade_one import Graded
from grading.gradebook.rows import Entry, Penalty, Written, write_rows
from grading.gradebook.standing import Standing, carry_over, keep_total, read_standing


def write_marks(
    room: Classroom, gradebook: Gradebook, assignment: str, entries: Sequence[Entry]
) -> list[Written | Exception]:
    """Write the marks of submissions, as nbgrader's SaveAutoGrades and AssignLatePenalties do: all of them or none.

    Where they cannot be written together, each is on its own; the error takes the place of one that cannot be written.
    Marks and comments given by hand stay, and wait to be looked at again; not where the same is graded `again`, which
    does not lower a mark either.

    Raises OperationalError where the gradebook is out of reach.
    """
    try:
        with transaction(gradebook):
            written = write_rows(gradebook, assignment, entries, _penalty(room))
            return [
                done or _write_one(room, gradebook, assignment, entry)
                for done, entry in zip(written, entries, strict=True)
            ]
    except OperationalError:
        raise
    except Exception as error:  # noqa: BLE001, whatever it is, it must not stop the others
        if len(entries) == 1:
            return [error]
        return [one for entry in entries for one in write_marks(room, gradebook, assignment, [entry])]


def _penalty(room: Classroom) -> Penalty:
    """Return what the class's settings say is taken off for lateness."""

    @functools.cache
    def settings() -> AssignLatePenalties:  # in most runs nobody is late
        penalties = AssignLatePenalties(config=room.config)
        penalties.init_plugin()
        return penalties

    def penalty(student: str, score: float, late: float) -> float | None:
        taken = settings().plugin_inst.late_submission_penalty(student, score, late)
        return None if taken is None else late_penalty(settings(), SimpleNamespace(score=score), taken)

    return penalty


def _write_one(room: Classroom, gradebook: Gradebook, assignment: str, entry: Entry) -> Written:
    """Write a submission that is graded again and would have less points than before, by nbgrader's objects."""
    graded, timestamp = entry.graded, entry.timestamp
    before = _standing(gradebook, assignment, graded.student, timestamp)
    with gradebook.db.no_autoflush:  # each query would write what is not complete yet
        submission = gradebook.find_submission(assignment, graded.student)
        cells = gradebook.db.query(BaseCell.id, BaseCell.name)
        names = dict(cells.all())  # one query, and not one a cell
        for notebook in submission.notebooks:
            _write_notebook(notebook, graded, names)
    gradebook.db.flush()
    alone = _keep(gradebook, submission, before) if before else None
    for notebook in submission.notebooks:
        notebook.late_submission_penalty = None
    if submission.total_seconds_late > 0:
        penalty = _penalty(room)
        for notebook in submission.notebooks:
            gradebook.db.refresh(notebook, ["score"])
            notebook.late_submission_penalty = penalty(
                graded.student, notebook.score, submission.total_seconds_late
            )
    # Read here: after the end of the transaction all would be read again.
    gradebook.db.refresh(submission, ["score", "max_score"])
    by_hand = sum(grade.needs_manual_grade for notebook in submission.notebooks for grade in notebook.grades)
    return Written(submission.score, submission.max_score, by_hand, alone)


def _standing(
    gradebook: Gradebook, assignment: str, student: str, timestamp: datetime | None
) -> Standing | None:
    """Return what the gradebook holds for a submission; None where it has another one, or none, as an older one may."""
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return None
    return read_standing(submission) if submission.timestamp == timestamp else None


def _keep(gradebook: Gradebook, submission: SubmittedAssignment, before: Standing) -> float | None:
    """Give a submission what a person gave to it, and its old total where that was more; return the new one then."""
    carry_over(submission, before, all_scores=False)
    gradebook.db.flush()
    gradebook.db.expire_all()  # the database adds up scores
    alone: float = submission.score
    if before.total - alone < 1e-9:
        return None
    keep_total(submission, before)
    gradebook.db.flush()
    return alone


def _write_notebook(notebook: SubmittedNotebook, graded: Graded, names: dict[str, str]) -> None:
    scores = graded.scores.get(notebook.name, {})
    for grade in notebook.grades:
        grade.auto_score = scores.get(names[grade.cell_id], 0.0)
        grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
    unanswered = graded.unanswered.get(notebook.name, [])
    for comment in notebook.comments:
        comment.auto_comment = "No response." if names[comment.cell_id] in unanswered else None


def unwritten(error: OperationalError) -> str:
    """Return in words why a gradebook is out of reach, and what to do about it."""
    reason = str(error.orig).strip()
    if "locked" in reason:
        return f"another program is writing to the gradebook ({reason}): wait until it is done, or end it"
    if "full" in reason:
        return f"there is no room left to write the gradebook ({reason}): make some"
    return f"the gradebook is in use, out of reach or damaged: {reason}"
