"""Formgrader's Autograde button, and `nbgrader autograde`, take the way that `make grade` takes."""

from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException

from grading import deadlines
from grading.autograde import NotGraded, Options, Result, describe, grade_each, prepare
from grading.classroom import ClassError, Classroom
from grading.regrade import settle
from grading.tables import TableError

plain_start = Autograde.start  # nbgrader's own way, with tests beside the answers: to compare with


def start(converter: Autograde) -> None:
    """Grade what nbgrader's converter is asked to. Every submission is tried.

    Raises NbGraderException, with the reason in the log, where one could not be graded.
    """
    room = Classroom(converter.config, converter.coursedir)
    try:
        with room.locked():
            deadlines.read_deadlines(room)
            settle(room)
            outcomes = _grade(room, converter)
    except (ClassError, TableError) as error:
        outcomes = [ClassError(str(error))]
    for outcome in outcomes:
        converter.log.warning("%s", outcome if isinstance(outcome, ClassError) else describe(outcome))
    if failed := [outcome for outcome in outcomes if isinstance(outcome, ClassError)]:
        raise NbGraderException("\n".join(map(str, failed)))


def _grade(room: Classroom, converter: Autograde) -> list[Result | NotGraded]:
    assignment, wanted = converter.coursedir.assignment_id, converter.coursedir.student_id
    students = [student for student in room.students(assignment) if wanted in ("*", student)]
    if not students:
        raise ClassError(f"nothing of {assignment} has been collected from {wanted}")
    given, waiting = prepare(room, assignment, students, Options(force=converter.force))
    try:
        return list(grade_each(room, given, waiting))
    finally:
        deadlines.apply(room, assignment)


def install() -> None:
    """Let nbgrader's Autograde, whoever starts it in this process, be ours."""
    Autograde.start = start
