"""The marks of a class, as its gradebook and its records have them."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import Assignment, Student, SubmittedAssignment

from grading.classroom import deadlines
from grading.classroom.folder import Classroom
from grading.classroom.layout import RECORDS
from grading.classroom.records import NOTES, Record, graded_before

UNSAFE = "graded WITHOUT a sandbox: this student's code ran as the instructor"


class Mark(NamedTuple):
    """What a student has for an assignment; times in UTC. Its fields are the columns of an export."""

    assignment: str
    student_id: str
    last_name: str
    first_name: str
    email: str
    due: str
    submitted: str
    hours_late: float
    raw_score: float
    late_penalty: float
    score: float
    max_score: float
    to_mark_by_hand: int
    status: str  # graded, waiting (handed in and not graded yet), nothing handed in
    note: str


def read_marks(room: Classroom, assignments: Iterable[str], student: str | None = None) -> list[Mark]:
    """Return the mark of everybody on the class list or with something handed in, or of one student, for each assignment."""
    marks, assignments = [], list(assignments)
    for name in assignments:
        deadlines.apply(room, name)
    with room.gradebook() as gradebook:
        for entry in map(gradebook.find_assignment, assignments):
            of_all = gradebook.db.query(SubmittedAssignment).filter_by(assignment_id=entry.id)
            listed, handed_in = gradebook.db.query(Student), set(room.students(entry.name))
            if student is not None:  # to read all of a large class takes longer than to grade one
                of_all, listed = of_all.filter_by(student_id=student), listed.filter_by(id=student)
                handed_in &= {student}
            submissions = {submission.student_id: submission for submission in of_all}
            students = {one.id: one for one in listed}
            current = graded_before(room, entry.name, handed_in)
            for name in sorted({*students, *handed_in}):
                of = students.get(name) or Student(id=name)
                graded = submissions.get(name)
                marks.append(_mark(room, entry, of, graded, name in handed_in, name in current))
    return marks


def _mark(
    room: Classroom,
    entry: Assignment,
    student: Student,
    graded: SubmittedAssignment | None,
    handed_in: bool,
    current: bool,
) -> Mark:
    if handed_in and not current:
        graded = None  # the mark of an older version
    due = graded.duedate if graded and entry.duedate else entry.duedate
    raw = graded.score if graded else 0.0
    penalty = (graded.late_submission_penalty if graded else 0.0) or 0.0
    return Mark(
        assignment=entry.name,
        student_id=student.id,
        last_name=student.last_name or "",
        first_name=student.first_name or "",
        email=student.email or "",
        due=due.isoformat(" ", "minutes") if due else "",
        submitted=graded.timestamp.isoformat(" ", "seconds") if graded and graded.timestamp else "",
        hours_late=round(graded.total_seconds_late / 3600, 2) if graded else 0.0,
        raw_score=round(raw, 4),
        late_penalty=round(penalty, 4),
        score=round(max(raw - penalty, 0.0), 4),
        max_score=entry.max_score or 0.0,
        to_mark_by_hand=sum(g.needs_manual_grade for n in graded.notebooks for g in n.grades)
        if graded
        else 0,
        status="graded"
        if current
        else "waiting"
        if handed_in
        else "graded"
        if graded
        else "nothing handed in",
        note="; ".join(_notes(room.folder(RECORDS, entry.name, student.id))),
    )


def _notes(records: Path) -> list[str]:
    """Return what is to be told about a graded submission."""
    notes = (records / NOTES).read_text("utf-8").splitlines() if (records / NOTES).exists() else []
    record = Record.read(records)
    return [*notes, *([UNSAFE] if record and not record.locked_in else [])]
