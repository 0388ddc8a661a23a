"""The report of an assignment, or of all: what the class got wrong, who needs a look, which checks tell students apart."""

from pathlib import Path

from grading.classroom import layout
from grading.classroom.folder import Classroom
from grading.report import assignment as assignments
from grading.report import term
from grading.report.page import write_report, write_term


def report(
    room: Classroom, assignment: str | None, anonymous: bool = False, target: Path | None = None
) -> list[Path]:
    """Write the page of an assignment, or of the whole class where none is named, and its tables; return the files.

    By default they go into `reports/` of the class's folder, with `-anonymous` in their names where that is asked for.
    """
    if target is None:
        (room.root / layout.REPORTS).mkdir(exist_ok=True)
        target = room.root / layout.REPORTS / f"{assignment or 'class'}{'-anonymous' * anonymous}.html"
    if assignment is None:
        return write_term(term.gather(room, anonymous), target, anonymous)
    return write_report(assignments.gather(room, assignment, anonymous), target, anonymous)
