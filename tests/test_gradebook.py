"""A gradebook out of reach: nothing is lost, nothing is written in half, and the next run finishes."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest
from nbgrader.api import Comment, Grade, Student, SubmittedAssignment
from sqlalchemy.exc import OperationalError

from grading.classroom.folder import Classroom
from grading.engine.grade_one import Graded
from grading.gradebook.rows import Entry
from grading.gradebook.write import unwritten, write_marks
from grading.lessons.scripts import ROOT
from tests.classes import NAME, Course
from tests.trials import STUDENTS, state

pytestmark = pytest.mark.slow


@pytest.mark.daily("whole classes")
def test_on_a_full_disk_nothing_is_written_in_half(trials, tmp_path, monkeypatch, needs_program):
    """Run after run there is a little more room; the last has enough."""
    (tmp_path / "disk").mkdir()
    (tmp_path / "copies").mkdir()
    small = [
        needs_program("bwrap"),
        "--dev-bind",
        "/",
        "/",
        "--size",
        "8000000",
        "--tmpfs",
        tmp_path / "disk",
    ]
    script = ["sh", ROOT / "tests" / "full_disk.sh", trials.fresh, tmp_path / "copies", NAME, sys.executable]
    environment = {**os.environ, "CLASS_DIR": str(tmp_path / "disk")}
    subprocess.run([*small, *script], env=environment, check=True, timeout=300)
    whole = {student: of_student(trials.expected, student) for student in STUDENTS}
    runs = sorted((tmp_path / "copies").iterdir())
    for run in runs:
        monkeypatch.setenv("CLASS_DIR", str(run / "class"))
        now = state(Course(Classroom(), tmp_path))
        said = (run / "said").read_text()
        for student in STUDENTS:
            row, kept = of_student(now, student)
            assert not kept or (row, kept) == whole[student], f"a part of {student}'s is there: {said}"
            assert row in ([], whole[student][0]), said
        assert now == trials.expected or (run / "status").read_text() == "1\n", said
        assert "Traceback" not in said
    first, *others, last = [(run / "said").read_text() for run in runs]
    assert "right: NOT GRADED: OSError: [Errno 28] No space left on device" in first
    assert "0 graded, 5 not graded" in first
    assert any(
        "no room left to write the gradebook (database or disk is full): make some" in o for o in others
    )
    assert "5 in all" in last
    assert now == trials.expected


def of_student(found: tuple[list, dict], student: str) -> tuple[list, dict]:
    """Return what a class's state says of one student: the row of marks, if any, and the files."""
    rows, kept = found
    own = {name: text for name, text in kept.items() if name.split("/")[1] == student}
    return next((row for row in rows if row[0] == student), []), own


def locked(course: Course) -> sqlite3.Connection:
    """Begin to write into a class's gradebook, as another program may."""
    other = sqlite3.connect(course.room.database, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    return other


def test_while_another_program_writes_for_long_a_run_ends_and_says_so(course, trials):
    with closing(locked(course)):
        said = course.run("grade", NAME, status=1)
    assert "another program is writing to the gradebook (database is locked): wait until it is done" in said
    assert "the same command goes on from there" in said
    assert "0 graded, 5 not graded, 0 graded before" in said
    assert f"not graded: {', '.join(sorted(STUDENTS))};" in said
    assert state(course) == ([], {})
    trials.goes_on(course)


def test_while_another_program_writes_for_a_moment_a_run_waits(course, trials):
    """It ends once the first marks are about to be written: their files are."""

    def end_it() -> None:
        while not list(course.room.root.glob(".scratch-*/*.kept/grading.json")):
            time.sleep(0.01)
        time.sleep(0.5)
        waited.extend(course.room.root.glob(".scratch-*/*.kept/grading.json"))
        other.close()

    waited: list = []
    with closing(locked(course)) as other:
        ender = threading.Thread(target=end_it, daemon=True)
        ender.start()
        trials.goes_on(course)
    assert waited


def test_a_gradebook_that_fills_up_anywhere_takes_all_marks_of_a_student_or_none(course):
    """It is full after one page more, again and again, each time at another of the steps that marks are written in."""
    scores = {NAME: {"double_one": 1.0, "double_more": 2.0, "why": None}}
    reasons = []
    with course.room.gradebook() as gradebook:

        def page(word: str) -> int:
            return gradebook.db.connection().exec_driver_sql(f"PRAGMA {word}").scalar()

        limit = page("page_count")
        for number in range(50):
            graded = Graded(f"student{number}", {}, scores, {NAME: ["double"]}, [], "seed")
            written = False
            while not written:
                page(f"max_page_count = {limit}")
                try:
                    write_marks(course.room, gradebook, NAME, [Entry(graded, None)])
                    written = True
                except OperationalError as error:
                    reasons.append(unwritten(error))
                    limit += 1
                counts = [
                    gradebook.db.query(kind).count()
                    for kind in (Student, SubmittedAssignment, Grade, Comment)
                ]
                assert counts == [number + written] * 2 + [3 * (number + written)] + [2 * (number + written)]
    assert len(reasons) > 10
    assert set(reasons) == {
        "there is no room left to write the gradebook (database or disk is full): make some"
    }
    assert course.marks() == {f"student{number}": 3 for number in range(50)}
