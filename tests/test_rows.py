"""Marks written together, as rows: nbgrader finds in its tables what its own steps would have written."""

import itertools
import re
from datetime import datetime

import pytest
from nbgrader.api import Comment, Grade, Gradebook, Student, SubmittedAssignment, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from sqlalchemy import select

from grading.classroom.folder import Classroom
from grading.engine.grade_one import Graded
from grading.gradebook.rows import Entry, read_shown
from grading.gradebook.write import write_marks

NAME, DUE = "hw", datetime(2026, 12, 1, 18)
EARLY, LATE = datetime(2026, 12, 1, 17), datetime(2026, 12, 3, 18)
BOOKS = ("one", "two")
SCORES = {"right": 2.0, "wrong": 0.0, "none": None}  # of the check, by student


class HalfOff(LateSubmissionPlugin):
    """Takes half of what there is, and cannot do so for one student."""

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        """Return the penalty."""
        if student_id == "unlucky":
            raise ZeroDivisionError
        return score / 2


@pytest.fixture
def room(tmp_path, monkeypatch):
    monkeypatch.setenv("CLASS_DIR", str(tmp_path))
    room = Classroom()
    room.config.AssignLatePenalties.plugin_class = HalfOff
    with room.gradebook() as gradebook:
        gradebook.add_assignment(NAME, duedate=DUE)
        for book in BOOKS:
            gradebook.add_notebook(book, NAME)
            gradebook.add_grade_cell("check", book, NAME, max_score=2, cell_type="code")
            gradebook.add_solution_cell("answer", book, NAME)
            gradebook.add_grade_cell("why", book, NAME, max_score=3, cell_type="markdown")
            gradebook.add_solution_cell("why", book, NAME)
            gradebook.add_task_cell("task", book, NAME, max_score=1, cell_type="markdown")
        gradebook.add_student("right", first_name="Ada")
    return room


def graded(student: str, score: float | None = 2.0) -> Graded:
    scores = {book: {"check": score, "why": None, "task": None} for book in BOOKS}
    return Graded(student, {}, scores, {"two": ["answer", "why"]}, [], "seed")


def by_nbgrader(gradebook: Gradebook, entry: Entry) -> None:
    """Write what nbgrader's SaveAutoGrades and AssignLatePenalties write."""
    student = entry.graded.student
    gradebook.update_or_create_student(student)
    submission = gradebook.update_or_create_submission(NAME, student, timestamp=entry.timestamp)
    for notebook in submission.notebooks:
        for grade in notebook.grades:
            grade.auto_score = entry.graded.scores[notebook.name][grade.name]
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        for comment in notebook.comments:
            left = entry.graded.unanswered.get(notebook.name, [])
            comment.auto_comment = "No response." if comment.name in left else None
        notebook.late_submission_penalty = None
    gradebook.db.commit()
    for notebook in submission.notebooks:
        if submission.total_seconds_late:
            notebook.late_submission_penalty = notebook.score / 2
    gradebook.db.commit()


def tables(room: Classroom) -> list:
    """Return all that the gradebook says of submissions, but for ids."""
    with room.gradebook() as gradebook:
        return sorted(
            [
                str([student.id, student.first_name, student.email, student.lms_user_id, student.score]),
                str([entry.timestamp, entry.extension, entry.score, entry.max_score, entry.needs_manual_grade]),
                [
                    [
                        *(book.name, book.flagged, book.late_submission_penalty, book.score, book.failed_tests),
                        *sorted(str((g.to_dict() | {"id": 0}, g.extra_credit)) for g in book.grades),
                        *sorted(str((c.to_dict() | {"id": 0}, c.cell.type)) for c in book.comments),
                    ]
                    for book in sorted(entry.notebooks, key=lambda book: book.name)
                ],
            ]
            for student in gradebook.students
            for entry in student.submissions
        )  # fmt: skip


def write(room: Classroom, *entries: Entry) -> list:
    with room.gradebook() as gradebook:
        return write_marks(room, gradebook, NAME, entries)


def written_by_nbgrader(room: Classroom, *entries: Entry) -> list:
    """Return what a copy of the class has where nbgrader writes."""
    copy = room.beside(room.root / "copy")
    copy.root.mkdir()
    copy.database.write_bytes(room.database.read_bytes())
    with copy.gradebook() as gradebook:
        for entry in entries:
            by_nbgrader(gradebook, entry)
    return tables(copy)


def entries() -> list[Entry]:
    times = [EARLY, LATE, None]
    return [Entry(graded(*item), time) for item, time in zip(SCORES.items(), times, strict=True)]


def test_they_are_those_that_nbgrader_writes(room):
    expected = written_by_nbgrader(room, *entries())
    written = write(room, *entries())
    assert tables(room) == expected
    assert [(one.score, one.highest, one.by_hand) for one in written] == [(4, 12, 4), (0, 12, 4), (0, 12, 6)]


def test_ids_grow_so_that_a_large_class_is_written_as_fast_as_a_small_one(room):
    """A database keeps its indexes in order: rows of random ids would change other pages of them, each one."""
    kinds, ids = (SubmittedAssignment, SubmittedNotebook, Grade, Comment), []
    for entry in entries():
        write(room, entry)
        with room.gradebook() as gradebook:
            known = {number for kind in kinds for number in gradebook.db.scalars(select(kind.id))}
        ids.append(known.difference(*ids))
    assert [len(new) for new in ids] == [1 + 2 + 2 * 3 + 2 * 3] * 3
    assert all(max(before) < min(after) for before, after in itertools.pairwise(ids))
    assert all(re.fullmatch("[0-9a-f]{32}", number) for new in ids for number in new)


def test_what_is_handed_in_anew_takes_the_place_of_what_was_and_keeps_what_a_person_gave(room):
    write(room, *entries())
    with room.gradebook() as gradebook:
        gradebook.find_submission(NAME, "wrong").extension = LATE - DUE
        grade = gradebook.find_grade("why", "one", NAME, "right")
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = 2.5, 0.5, False
        gradebook.find_comment("why", "one", NAME, "right").manual_comment = "Well said."
        gradebook.find_submission_notebook("two", NAME, "right").flagged = True
        gradebook.db.commit()
    new = [
        Entry(graded("right", 1.0), LATE),
        Entry(graded("wrong", 1.0), LATE),
        Entry(graded("fresh"), EARLY),
    ]
    new[0].graded.unanswered.clear()
    expected = written_by_nbgrader(room, *new)
    first, second, third = write(room, *new)
    assert tables(room) == expected
    assert (first.score, first.by_hand) == (1 + 2.5 + 0.5 + 1, 4)
    assert (second.score, third.score) == (2, 4)


def test_the_same_again_waits_for_nobody_and_loses_nothing(room):
    write(room, *entries())
    with room.gradebook() as gradebook:
        grade = gradebook.find_grade("why", "one", NAME, "right")
        grade.manual_score, grade.needs_manual_grade = 2.5, False
        gradebook.db.commit()
    before = tables(room)
    again = [entry._replace(again=True) for entry in entries()]
    assert [one.alone for one in write(room, *again)] == [None] * 3
    assert tables(room) == before
    lower, other = write(room, Entry(graded("right", 0.0), EARLY, again=True), Entry(graded("fresh"), EARLY))
    assert (lower.score, lower.alone, other.score) == (6.5, 2.5, 4)


def test_one_that_cannot_be_written_costs_no_other(room):
    unlucky = Entry(graded("unlucky"), LATE)
    first, problem, *_ = write(room, entries()[0], unlucky, *entries()[1:])
    assert isinstance(problem, ZeroDivisionError)
    assert first.score == 4
    with room.gradebook() as gradebook:
        assert {*gradebook.db.scalars(select(SubmittedAssignment.student_id))} == {*SCORES}
        assert {student.id for student in gradebook.students} == {*SCORES}


def test_many_take_a_number_of_questions_that_does_not_grow(room, monkeypatch):
    """Each is one to the database, which may be far away."""
    asked = []
    with room.gradebook() as gradebook:
        session = type(gradebook.db.connection())
        execute = session.execute
        monkeypatch.setattr(
            session, "execute", lambda *given, **more: asked.append(1) or execute(*given, **more)
        )
        write_marks(room, gradebook, NAME, [Entry(graded("first"), EARLY)])
        few = len(asked)
        write_marks(room, gradebook, NAME, [Entry(graded(f"s{n}"), EARLY) for n in range(50)])
        assert len(asked) == 2 * few
    assert few
    with room.gradebook() as gradebook:
        counts = [gradebook.db.query(kind).count() for kind in (Student, SubmittedNotebook, Grade, Comment)]
    assert counts == [52, 51 * 2, 51 * 6, 51 * 6]


def test_pages_are_told_what_nbgrader_would_tell_them(room):
    write(room, *entries())
    with room.gradebook() as gradebook:
        grade = gradebook.find_grade("why", "two", NAME, "wrong")
        grade.manual_score, grade.extra_credit = 2.5, 0.5
        gradebook.find_comment("why", "two", NAME, "wrong").manual_comment = ""
        gradebook.db.commit()
        shown = read_shown(gradebook, NAME, [*SCORES, "nobody"])
        assert {*shown} == {*SCORES}
        assert read_shown(gradebook, "of another class", [*SCORES]) == {}
        for student, notebooks in shown.items():
            for one in notebooks:
                own = gradebook.find_submission_notebook(one.name, NAME, student)
                assert one.scores == {g.name: (g.score, g.max_score) for g in own.grades}
                assert one.comments == {c.name: c.comment for c in own.comments}
                assert (one.score, one.highest) == (own.score, own.max_score)
                assert one.penalty == (own.late_submission_penalty or 0)
