"""The one writer of marks: a submission's go into nbgrader's gradebook together, or not at all."""

from datetime import datetime
from typing import NamedTuple

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
from grading.gradebook.standing import Standing, carry_over, keep_total, read_standing


class Written(NamedTuple):
    """What the gradebook has of a submission now: points, how many there are, and answers that wait for a person.

    `alone` is what the tests alone would give, where that is less.
    """

    score: float
    highest: float
    by_hand: int
    alone: float | None


def write_marks(
    room: Classroom,
    gradebook: Gradebook,
    assignment: str,
    graded: Graded,
    timestamp: datetime | None,
    again: bool = False,
) -> Written:
    """Write a submission's marks, as nbgrader's SaveAutoGrades and AssignLatePenalties do.

    Marks and comments given by hand stay, and wait to be looked at again; not where the same is graded `again`, which
    does not lower a mark either.
    """
    with transaction(gradebook):
        before = _standing(gradebook, assignment, graded.student, timestamp) if again else None
        gradebook.update_or_create_student(graded.student)
        with gradebook.db.no_autoflush:  # each query would write what is not complete yet
            submission = gradebook.update_or_create_submission(
                assignment, graded.student, timestamp=timestamp
            )
            cells = gradebook.db.query(BaseCell.id, BaseCell.name)
            names = dict(cells.all())  # one query, and not one a cell
            for notebook in submission.notebooks:
                _write_notebook(notebook, graded, names)
        gradebook.db.flush()
        alone = _keep(gradebook, submission, before) if before else None
        for notebook in submission.notebooks:
            notebook.late_submission_penalty = None
        if submission.total_seconds_late > 0:
            _penalise(room, gradebook, submission)
        # Read here: after the end of the transaction all would be read again.
        gradebook.db.refresh(submission, ["score", "max_score"])
        by_hand = sum(
            grade.needs_manual_grade for notebook in submission.notebooks for grade in notebook.grades
        )
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
    alone = submission.score
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


def _penalise(room: Classroom, gradebook: Gradebook, submission: SubmittedAssignment) -> None:
    """Take off what the class's settings say for a late submission."""
    penalties = AssignLatePenalties(config=room.config)
    penalties.init_plugin()
    late = submission.total_seconds_late
    for notebook in submission.notebooks:
        gradebook.db.refresh(notebook, ["score"])
        penalty = penalties.plugin_inst.late_submission_penalty(submission.student_id, notebook.score, late)
        if penalty is not None:
            notebook.late_submission_penalty = late_penalty(penalties, notebook, penalty)


def unwritten(error: OperationalError) -> str:
    """Return in words why a gradebook is out of reach, and what to do about it."""
    reason = str(error.orig).strip()
    if "locked" in reason:
        return f"another program is writing to the gradebook ({reason}): wait until it is done, or end it"
    if "full" in reason:
        return f"there is no room left to write the gradebook ({reason}): make some"
    return f"the gradebook is in use, out of reach or damaged: {reason}"
