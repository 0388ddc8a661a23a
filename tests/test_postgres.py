"""A class whose gradebook is in PostgreSQL: played from release to marks, and again with a mended test."""

import importlib
import signal
import tarfile
from itertools import count
from pathlib import Path

import pytest

from grading.classroom.assignments import record_assignment
from grading.classroom.folder import Classroom
from grading.engine import grade_many
from tests.classes import (
    ALMOST,
    LESSON,
    NAME,
    RIGHT,
    WRONG,
    Course,
    answered,
    files,
    marks,
    new_course,
    write_lesson,
)
from tests.postgres import keep_marks_in, served

pytestmark = [pytest.mark.slow, pytest.mark.daily("whole classes")]


@pytest.fixture
def server(needs_program):
    with served(needs_program) as server:
        yield server


def play(place: Path, patch: pytest.MonkeyPatch, address: str | None = None) -> tuple[Course, list]:
    """Play a class; return it, with its state and what was said after each stage."""
    (place / "class").mkdir(parents=True)
    (place / "class" / "seeds.secret").write_text("known")
    if address:
        keep_marks_in(address, place / "class")
    course, stages = new_course(place, patch), []
    blank = course.released()
    for student, answer in {"right": RIGHT, "almost": ALMOST, "wrong": WRONG}.items():
        course.hand_in(student, answered(blank, double=answer, why="It is lazy."))
    course.hand_in("broken", b"{")
    course.run("collect", NAME, "--any-owner")
    for student in course.room.students(NAME):  # what is another one each time it is handed in
        folder = course.room.folder("submitted", NAME, student)
        (folder / "timestamp.txt").write_text("2026-11-01 12:00:00.000000 UTC")
        (folder / "submission_secret.txt").write_text(f"secret of {student}")
    (course.room.root / "students.csv").write_text("id,first_name\nright,Jürgen\naway,Ada\n")
    table = f"assignment,student,due,percent_per_day\n{NAME},,2026-10-31 12:00,10\n{NAME},right,2026-12-01 12:00,\n"
    (course.room.root / "deadlines.csv").write_text(table)

    def note(*words: str) -> None:
        said = course.run(*words)
        stages.append([said if words[0] == "export" else "", marks(course.room), files(course.room)])

    note("grade", NAME)
    course.set_by_hand("right", "why", 2.5, comment="Well said, “Jürgen”.")
    note("feedback", NAME)
    course.run("release-feedback", NAME)
    note("export", "--to", place / "marks.csv")
    mended = LESSON.replace('"points": 1,', '"points": 2,', 1)
    write_lesson(place / "private", mended)
    note("regrade", NAME)
    note("feedback", NAME)
    note("export", "--to", place / "marks.csv")
    return course, stages


def test_it_is_like_one_in_sqlite(server, tmp_path, monkeypatch):
    plain, expected = play(tmp_path / "sqlite", monkeypatch)
    assert plain.marks() == {"right": 6.5, "almost": 2, "wrong": 0, "broken": 0}
    course, stages = play(tmp_path / "postgres", monkeypatch, server.address)
    for found, wanted in zip(stages, expected, strict=True):
        found[0] = found[0].replace(str(tmp_path / "postgres"), str(tmp_path / "sqlite"))
        assert found == wanted
    assert not list(course.room.root.glob("gradebook.db*"))
    assert (tmp_path / "postgres" / "marks.csv").read_text() == (
        tmp_path / "sqlite" / "marks.csv"
    ).read_text()

    course.run("backup", "--to", tmp_path / "class.tar.gz")
    with tarfile.open(tmp_path / "class.tar.gz") as archive:
        archive.extractall(tmp_path / "restored", filter="data")
    (tmp_path / "restored" / "nbgrader_config.py").unlink()  # its one line names the server
    monkeypatch.setenv("CLASS_DIR", str(tmp_path / "restored"))
    assert marks(Classroom()) == marks(course.room)


@pytest.mark.parametrize("moment", ["autograde.write_marks", "gradebook.rows._update_all"])
def test_a_server_lost_midway_ends_the_run_and_the_next_goes_on(server, trials, course, monkeypatch, moment):
    """It is lost when the third student's marks are about to be written, or are written in part."""
    monkeypatch.setattr(grade_many, "TOGETHER", 1)
    course.room.database.unlink()
    keep_marks_in(server.address, course.room.root)
    course = Course(Classroom(), course.desk)
    record_assignment(course.room, NAME)

    module, name = moment.rsplit(".", 1)
    module = importlib.import_module(f"grading.{module}")
    write, calls = getattr(module, name), count(1)

    def lose(*arguments):
        if next(calls) == 3:
            server.stop(signal.SIGQUIT)
        return write(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, lose)
        said = course.run("grade", NAME, status=1)
    assert "NOT GRADED: the gradebook is in use, out of reach or damaged: " in said
    assert "Stopped; what is graded is kept, and the same command goes on from there" in said
    assert "2 graded, 3 not graded, 0 graded before" in said
    server.start()
    assert len(course.marks()) == 2
    trials.goes_on(course)
