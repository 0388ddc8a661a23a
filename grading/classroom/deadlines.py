"""Due dates, extensions and what lateness costs: `deadlines.csv` in the class's folder.

A row says when an assignment is due, and how many percent of the points reached each day begun after that costs. A
row with a student in it is that student's own.
"""

import re
from contextlib import suppress
from datetime import UTC, datetime
from math import ceil
from typing import NamedTuple

from nbgrader.api import MissingEntry

from grading.classroom import layout, roster
from grading.classroom.csv_tables import TableError, read_table
from grading.classroom.folder import Classroom

DAY = 86400  # seconds


class Deadline(NamedTuple):
    """When an assignment is due, in UTC without saying so (as nbgrader keeps it), and the cost of lateness.

    Who is late by no more than the minutes of grace pays nothing.
    """

    due: datetime
    percent_per_day: float
    grace: float = 0


def read_deadlines(room: Classroom) -> dict[tuple[str, str], Deadline]:
    """Return deadlines by assignment and student; the student "" stands for all.

    Raises TableError where the file is not as it should be, or the class list is not, or does not have a student.
    """
    listed = {student["id"] for student in roster.read_roster(room)}
    path = room.root / layout.DEADLINES
    if not path.exists():
        return {}
    deadlines: dict[tuple[str, str], Deadline] = {}
    rows = read_table(path, ["assignment", "due"], ["student", "percent_per_day", "grace_minutes"])
    for row in sorted(rows, key=lambda row: bool(row["student"])):
        where = f"{path}, line {row['line']}"
        key = row["assignment"], row["student"]
        if key in deadlines:
            raise TableError(f"{where}: a second row for {' and '.join(filter(None, key))}")
        everyone = deadlines.get((row["assignment"], ""))
        if row["student"] and not everyone:
            raise TableError(f"{where}: {row['assignment']} has no row for everyone (one without a student)")
        if row["student"] and listed and row["student"] not in listed:
            raise TableError(f"{where}: {row['student']} is not in {layout.STUDENTS}")
        percent = row["percent_per_day"].rstrip("% ") or (everyone.percent_per_day if everyone else 0)
        try:
            grace = row["grace_minutes"] or (everyone.grace if everyone else 0)
            deadlines[key] = Deadline(read_time(row["due"]), float(percent), float(grace))
        except (ValueError, OverflowError):
            raise TableError(
                f"{where}: due is like 2026-12-01 18:00 +0100 (UTC where no offset is given), percent_per_day "
                f"and grace_minutes like 10; here are {row['due']!r}, {row['percent_per_day']!r} and "
                f"{row['grace_minutes']!r}"
            ) from None
        if not 0 <= deadlines[key].percent_per_day <= 100:
            raise TableError(f"{where}: percent_per_day is between 0 and 100")
        if not 0 <= deadlines[key].grace < DAY:
            raise TableError(f"{where}: grace_minutes is 0 or more")
    return deadlines


def read_time(text: str) -> datetime:
    """Return a date with a time, such as 2026-12-01 18:00 +0100, in UTC without saying so.

    Raises ValueError where it is not one.
    """
    if ":" not in text:
        raise ValueError("a date without a time")
    time = datetime.fromisoformat(re.sub(r"\s+(?=([+-]\d\d:?\d\d|Z)$)", "", text))
    return time.astimezone(UTC).replace(tzinfo=None) if time.tzinfo else time


def apply(room: Classroom, assignment: str) -> None:
    """Bring due dates, extensions and penalties for the present marks into the gradebook.

    nbgrader fixes a penalty when it grades automatically; marks given by hand later would escape it.
    """
    deadlines = read_deadlines(room)
    if (assignment, "") not in deadlines:
        return
    everyone = deadlines[assignment, ""]
    with room.gradebook() as gradebook, suppress(MissingEntry):  # it is not given out yet
        entry = gradebook.find_assignment(assignment)
        entry.duedate = everyone.due
        for submission in entry.submissions:
            own = deadlines.get((assignment, submission.student_id), everyone)
            submission.extension = own.due - everyone.due if own.due != everyone.due else None
            late = submission.total_seconds_late
            days = ceil(late / DAY) if late > 60 * own.grace else 0
            for notebook in submission.notebooks:
                share = min(days * own.percent_per_day / 100, 1)
                notebook.late_submission_penalty = share * notebook.score or None
        gradebook.db.commit()
