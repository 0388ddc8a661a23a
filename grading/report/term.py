"""A class over time: all its assignments, and who is falling behind."""

from collections.abc import Mapping
from datetime import UTC, datetime
from statistics import fmean, median
from typing import NamedTuple

from grading.classroom.folder import Classroom
from grading.gradebook.marks import Mark, read_marks
from grading.report.assignment import pseudonyms, shown_name
from grading.report.statistics import Spread, spread

LAST = 2  # assignments that are compared with those before
DROP = 0.2  # of all points, by which both are below a student's median of those before
RULE = (
    f"the last {LAST} assignments are missing, or each of them is at least {DROP:.0%} of the points below the student's own "
    "median of those before"
)


class Column(NamedTuple):
    """An assignment: how many handed it in, and how their marks are spread. It `counts` once it is due, or all have it."""

    assignment: str
    due: str
    handed_in: int
    late: int
    marks: Spread | None
    counts: bool


class Row(NamedTuple):
    """A student: the share of all points for each assignment, and why this one may be falling behind."""

    name: str
    shares: list[float | None]
    late: int
    missing: int
    mean: float | None
    behind: str


class Term(NamedTuple):
    """All assignments of a class, in the order in which they were due."""

    columns: list[Column]
    rows: list[Row]

    @property
    def behind(self) -> list[Row]:
        """Those who may be falling behind."""
        return [row for row in self.rows if row.behind]


def gather(room: Classroom, anonymous: bool = False) -> Term:
    """Return the marks of all assignments of a class."""
    marks = read_marks(room, room.assignments())
    names = pseudonyms(marks) if anonymous else {mark.student_id: shown_name(mark) for mark in marks}
    by_assignment: dict[str, dict[str, Mark]] = {}
    for mark in marks:
        by_assignment.setdefault(mark.assignment, {})[mark.student_id] = mark
    order = sorted(by_assignment, key=lambda name: (_due(by_assignment[name]), name))
    columns = [_column(name, by_assignment[name]) for name in order]
    rows = [
        _row(names[student], [by_assignment[name].get(student) for name in order], columns)
        for student in sorted(names)
    ]
    return Term(columns, sorted(rows, key=lambda row: row.name) if anonymous else rows)


def _due(marks: Mapping[str, Mark]) -> str:
    """Return when most had to hand in; what has no such time is in the order of names, after the others."""
    times = sorted(mark.due for mark in marks.values() if mark.due)
    return times[len(times) // 2] if times else "~"


def _column(name: str, marks: Mapping[str, Mark]) -> Column:
    handed_in = [mark for mark in marks.values() if mark.status != "nothing handed in"]
    shares = [share for mark in marks.values() if (share := share_of(mark)) is not None]
    due = _due(marks).strip("~")
    over = due < f"{datetime.now(UTC):%Y-%m-%d %H:%M}" if due else len(handed_in) * 2 > len(marks)
    late = sum(mark.hours_late > 0 for mark in handed_in)
    return Column(name, due, len(handed_in), late, spread(shares), bool(handed_in) and over)


def share_of(mark: Mark) -> float | None:
    """Return which share of all points a student has; None where there is no mark."""
    return mark.score / mark.max_score if mark.status == "graded" and mark.max_score else None


def _row(name: str, marks: list[Mark | None], columns: list[Column]) -> Row:
    shares = [share_of(mark) if mark else None for mark in marks]
    due = [n for n, column in enumerate(columns) if column.counts]
    missing = [n for n in due if (mark := marks[n]) is None or mark.status == "nothing handed in"]
    known = [share for share in shares if share is not None]
    late = sum(mark is not None and mark.hours_late > 0 for mark in marks)
    why = _behind([0.0 if n in missing else shares[n] for n in due], [n in missing for n in due])
    return Row(name, shares, late, len(missing), fmean(known) if known else None, why)


def _behind(shares: list[float | None], missing: list[bool]) -> str:
    """Return why a student may be falling behind, by RULE; nothing where it is not so, or too little is known."""
    if len(shares) >= LAST and all(missing[-LAST:]):
        return f"the last {LAST} are missing"
    before = [share for share in shares[:-LAST] if share is not None]
    last = [share for share in shares[-LAST:] if share is not None]
    if len(before) < LAST or len(last) < LAST or max(last) > median(before) - DROP:
        return ""
    return f"{median(before):.0%} before, {' and '.join(f'{share:.0%}' for share in last)} in the last {LAST}"
