"""Grade what was collected, and say how it went."""

from collections.abc import Callable, Iterable

from tqdm import tqdm

from grading.autograde import PLAIN, NotGraded, Options, Result, describe, grade_each, prepare
from grading.classroom import roster
from grading.classroom.folder import Classroom
from grading.engine.grade_many import Stopped
from grading.engine.other_course import told
from grading.judge.notebook.lint import warnings
from grading.terminal import FEW, say


def grade(
    room: Classroom,
    assignment: str,
    students: Iterable[str],
    report: Callable[[str], None] = say,
    options: Options = PLAIN,
) -> list[str]:
    """Grade those submissions that have not been graded as they are; say how it went, and return whose are left.

    In a large class only those are named that need a human eye. One that could not be graded is named with its reason.
    The last line counts all.
    """
    students = list(students)
    roster.read_into(room)
    given, waiting = prepare(room, assignment, students, options)
    for name, reasons in given.unjudged.items():
        for grade_id, why in reasons.items():
            report(f"not judged, so it runs beside the answers: {name}, {grade_id}: {why}")
        for line in told(given.exactly, name):
            report(line)
        for finding in [] if given.exactly else warnings(given.tested_lesson(name)):
            report(f"a check to look at: {name}, {finding}")
    done = set()
    outcomes = grade_each(room, given, waiting, options)
    try:
        for outcome in tqdm(outcomes, total=len(waiting), unit=" submissions", disable=None, leave=False):
            if isinstance(outcome, Result):
                done.add(outcome.student)
            if len(waiting) <= FEW or isinstance(outcome, NotGraded) or outcome.notes:
                with tqdm.external_write_mode():
                    report(describe(outcome))
    except Stopped as reason:
        report(f"{reason}\nStopped; what is graded is kept, and the same command goes on from there")
    finally:
        outcomes.close()
        report(
            f"{len(done)} graded, {len(waiting) - len(done)} not graded, {len(students) - len(waiting)} graded before and "
            f"not handed in again since: {len(students)} in all"
        )
    return [student for student in waiting if student not in done]
