"""Marks of many submissions as rows of nbgrader's tables: written together, in a small part of the time that its objects take."""

import itertools
import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    MissingEntry,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)
from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from grading.engine.grade_one import Graded

Penalty = Callable[
    [str, float, float], float | None
]  # for a student, with so many points, so many seconds late
ASSIGNMENTS, LESSONS, CELLS, STUDENTS, SUBMISSIONS, NOTEBOOKS, GRADES, COMMENTS = (
    kind.__table__
    for kind in (
        Assignment, Notebook, BaseCell, Student, SubmittedAssignment, SubmittedNotebook, Grade, Comment,
    )
)  # fmt: skip
# Made once, for they are asked for each few submissions.
ASSIGNED = select(ASSIGNMENTS.c.id, ASSIGNMENTS.c.duedate).where(ASSIGNMENTS.c.name == bindparam("name"))
OF_THIS = LESSONS.c.assignment_id == bindparam("assignment")
LESSONS_OF = select(LESSONS.c.id, LESSONS.c.name).where(OF_THIS)
CELLS_OF = select(CELLS.c.id, CELLS.c.name, CELLS.c.type, CELLS.c.notebook_id).join(LESSONS).where(OF_THIS)
POINTS_OF = [
    select(table.c.id, table.c.max_score)
    .select_from(table.join(CELLS, table.c.id == CELLS.c.id).join(LESSONS))
    .where(OF_THIS)
    for table in (GradeCell.__table__, TaskCell.__table__)
]
LITTLE = 1e-9  # points that are none


class Entry(NamedTuple):
    """A submission to write: as it was graded, when it was handed in, and whether the same is graded `again`."""

    graded: Graded
    timestamp: datetime | None
    again: bool = False


class Written(NamedTuple):
    """What the gradebook has of a submission now: points, how many there are, and answers that wait for a person.

    `alone` is what the tests alone would give, where that is less.
    """

    score: float
    highest: float
    by_hand: int
    alone: float | None = None


class Shown(NamedTuple):
    """What a page shows of a notebook's marks: points of cells, and how many there are; comments; what lateness takes.

    `waiting` names the cells that a person has yet to mark.
    """

    name: str
    scores: dict[str, tuple[float, float]]
    comments: dict[str, str | None]
    score: float
    highest: float
    penalty: float
    waiting: list[str]


class _Assigned(NamedTuple):
    """An assignment: its notebooks' names by id, and each cell's id, name, kind and notebook, and its points."""

    id: str
    due: datetime | None
    notebooks: dict[str, str]
    cells: list[tuple[str, str, str, str]]
    points: dict[str, float]


class _Rows(NamedTuple):
    """The rows of a submission: `notebooks` has for each of its notebooks which one it is of, by id."""

    id: str
    timestamp: datetime | None
    extension: timedelta | None
    notebooks: dict[str, str]
    grades: list[dict[str, Any]]
    comments: list[dict[str, Any]]
    penalties: dict[str, float | None]

    def score(self, notebook: str | None = None) -> float:
        """Return how many points there are, for all notebooks or one, as nbgrader counts them."""
        return sum(_points(row) for row in self.grades if notebook in (None, row["notebook_id"]))


def write_rows(
    gradebook: Gradebook, assignment: str, entries: Sequence[Entry], penalty: Penalty
) -> list[Written | None]:
    """Write marks as nbgrader's SaveAutoGrades and AssignLatePenalties do, in the transaction that is open.

    Returns what the gradebook has then. None for an entry that is left out: graded again it would have less points.
    """
    db, students = gradebook.db, [entry.graded.student for entry in entries]
    db.flush()
    assigned = _read_assigned(db, assignment)
    held = _read_rows(db, assigned, students)
    written: list[Written | None] = []
    fresh: list[tuple[str, _Rows]] = []
    changed: list[_Rows] = []
    for entry, student in zip(entries, students, strict=True):
        before = held.get(student)
        same = before is not None and entry.again and before.timestamp == entry.timestamp
        rows = _marked(assigned, before or _new_rows(assigned), entry, same)
        if before and same and before.score() - rows.score() >= LITTLE:
            written.append(None)
            continue
        if before:
            changed.append(rows)
        else:
            fresh.append((student, rows))
        late = _seconds_late(assigned, rows)
        for own in rows.notebooks:
            rows.penalties[own] = penalty(student, rows.score(own), late) if late else None
        by_hand = sum(row["needs_manual_grade"] for row in rows.grades)
        written.append(Written(rows.score(), sum(assigned.points.values()), by_hand))
    known = {*db.scalars(select(STUDENTS.c.id).where(STUDENTS.c.id.in_(students)))}
    _insert(db, STUDENTS, ({"id": student} for student, _ in fresh if student not in known))
    _insert_all(db, assigned, fresh)
    _update_all(db, changed)
    db.expire_all()  # nbgrader's objects do not know of these rows
    return written


def read_shown(gradebook: Gradebook, assignment: str, students: Sequence[str]) -> dict[str, list[Shown]]:
    """Return what pages show of some students' marks, of those that have some."""
    try:
        assigned = _read_assigned(gradebook.db, assignment)
    except MissingEntry:
        return {}
    held = _read_rows(gradebook.db, assigned, list(students))
    names = {cell: name for cell, name, *_ in assigned.cells}
    highest: defaultdict[str, float] = defaultdict(float)
    for cell, _, _, notebook in assigned.cells:
        highest[notebook] += assigned.points.get(cell, 0.0)
    return {
        student: [
            Shown(
                assigned.notebooks[notebook],
                {
                    names[row["cell_id"]]: (_points(row), assigned.points.get(row["cell_id"], 0.0))
                    for row in rows.grades
                    if row["notebook_id"] == own
                },
                {
                    names[row["cell_id"]]: row["auto_comment"]
                    if (given := row["manual_comment"]) is None
                    else given
                    for row in rows.comments
                    if row["notebook_id"] == own
                },
                rows.score(own),
                highest[notebook],
                rows.penalties[own] or 0,
                [
                    names[row["cell_id"]]
                    for row in rows.grades
                    if row["notebook_id"] == own and row["needs_manual_grade"]
                ],
            )
            for own, notebook in rows.notebooks.items()
        ]
        for student, rows in held.items()
    }


def _read_assigned(db: Session, assignment: str) -> _Assigned:
    if not (found := db.execute(ASSIGNED, {"name": assignment}).one_or_none()):
        raise MissingEntry(f"No such assignment: {assignment}")
    number, due = found
    which = {"assignment": number}
    notebooks: dict[str, str] = dict(db.execute(LESSONS_OF, which).all())
    cells = [*map(tuple, db.execute(CELLS_OF, which))]
    points: dict[str, float] = {}
    for of_kind in POINTS_OF:
        points |= dict(db.execute(of_kind, which).all())
    return _Assigned(number, due, notebooks, cells, points)


def _read_rows(db: Session, assigned: _Assigned, students: list[str]) -> dict[str, _Rows]:
    """Return the rows of those students that have some."""
    c = SUBMISSIONS.c
    which = (c.assignment_id == assigned.id) & c.student_id.in_(students)
    found = db.execute(select(c.student_id, c.id, c.timestamp, c.extension).where(which)).all()
    if not found:
        return {}
    held = {number: _Rows(number, time, more, {}, [], [], {}) for _, number, time, more in found}
    c, of = NOTEBOOKS.c, {}
    columns = c.id, c.assignment_id, c.notebook_id, c.late_submission_penalty
    for own, number, notebook, penalty in db.execute(select(*columns).where(c.assignment_id.in_(held))):
        held[number].notebooks[own] = notebook
        held[number].penalties[own] = penalty
        of[own] = number
    for table in (GRADES, COMMENTS):
        for row in db.execute(select(table).where(table.c.notebook_id.in_(of))).mappings():
            rows = held[of[row["notebook_id"]]]
            (rows.grades if table is GRADES else rows.comments).append(dict(row))
    return {student: held[number] for student, number, *_ in found}


def _new_rows(assigned: _Assigned) -> _Rows:
    ids = _new_ids()
    rows = _Rows(next(ids), None, None, {next(ids): number for number in assigned.notebooks}, [], [], {})
    own = {number: new for new, number in rows.notebooks.items()}
    for cell, _, kind, notebook in assigned.cells:
        place = {"cell_id": cell, "notebook_id": own[notebook]}
        if kind in ("GradeCell", "TaskCell"):
            rows.grades.append(place | {"id": next(ids), "manual_score": None, "extra_credit": None})
        if kind in ("SolutionCell", "TaskCell"):
            rows.comments.append(place | {"id": next(ids), "manual_comment": None})
    return rows


def _new_ids() -> Iterator[str]:
    """Give ids for the rows of a submission, of 32 hexadecimal digits as nbgrader's are.

    They begin with the time: a database keeps its indexes in order, and each row of a random id would change another page
    of them, the more the larger a class is.
    """
    begin = f"{time.time_ns():016x}{secrets.token_hex(5)}"
    return (f"{begin}{number:06x}" for number in itertools.count())


def _marked(assigned: _Assigned, rows: _Rows, entry: Entry, same: bool) -> _Rows:
    """Return rows with new automatic marks. What a person has marked waits to be looked at, unless the answer is the same."""
    names = {cell: name for cell, name, *_ in assigned.cells}
    grades, comments = [], []
    for row in rows.grades:
        scores = entry.graded.scores.get(assigned.notebooks[rows.notebooks[row["notebook_id"]]], {})
        score, by_hand = scores.get(names[row["cell_id"]], 0.0), row["manual_score"] is not None
        waits = row["needs_manual_grade"] if same and by_hand else by_hand or score is None
        grades.append(row | {"auto_score": score, "needs_manual_grade": waits})
    for row in rows.comments:
        left = entry.graded.unanswered.get(assigned.notebooks[rows.notebooks[row["notebook_id"]]], [])
        comments.append(row | {"auto_comment": "No response." if names[row["cell_id"]] in left else None})
    return rows._replace(timestamp=entry.timestamp, grades=grades, comments=comments)


def _points(row: dict[str, Any]) -> float:
    score = row["auto_score"] if row["manual_score"] is None else row["manual_score"]
    return 0.0 if score is None else score + (row["extra_credit"] or 0.0)


def _seconds_late(assigned: _Assigned, rows: _Rows) -> float:
    if rows.timestamp is None or assigned.due is None:
        return 0.0
    return max(0.0, (rows.timestamp - assigned.due - (rows.extension or timedelta())).total_seconds())


def _insert_all(db: Session, assigned: _Assigned, fresh: list[tuple[str, _Rows]]) -> None:
    _insert(
        db,
        SUBMISSIONS,
        (
            {"id": rows.id, "assignment_id": assigned.id, "student_id": student, "timestamp": rows.timestamp}
            for student, rows in fresh
        ),
    )
    _insert(
        db,
        NOTEBOOKS,
        (
            {
                "id": own,
                "assignment_id": rows.id,
                "notebook_id": number,
                "late_submission_penalty": rows.penalties[own],
            }
            for _, rows in fresh
            for own, number in rows.notebooks.items()
        ),
    )
    _insert(db, GRADES, (row for _, rows in fresh for row in rows.grades))
    _insert(db, COMMENTS, (row for _, rows in fresh for row in rows.comments))


def _update_all(db: Session, changed: list[_Rows]) -> None:
    _update(db, SUBMISSIONS, [{"id": rows.id, "timestamp": rows.timestamp} for rows in changed])
    late = [item for rows in changed for item in rows.penalties.items()]
    _update(db, NOTEBOOKS, [{"id": own, "late_submission_penalty": penalty} for own, penalty in late])
    for table, columns in ((GRADES, ("auto_score", "needs_manual_grade")), (COMMENTS, ("auto_comment",))):
        of = [row for rows in changed for row in (rows.grades if table is GRADES else rows.comments)]
        _update(db, table, [{name: row[name] for name in ("id", *columns)} for row in of])


def _insert(db: Session, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    if rows := [*rows]:
        db.connection().execute(insert(table), rows)


def _update(db: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    """Change rows by their ids, all in the same columns."""
    if rows:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != "id"}
        which = table.c.id == bindparam("new_id")
        named = [{f"new_{name}": value for name, value in row.items()} for row in rows]
        db.connection().execute(update(table).where(which).values(values), named)
