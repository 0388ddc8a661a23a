"""What happens to a class behind the commands' back: they notice it, and it costs nobody a mark."""

import csv
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from grading import autograde
from grading.classroom.records import TIME
from grading.engine import assignment as assignment_data
from tests.classes import MARKS, NAME, RIGHT, Course, answered, grade_two, new_course
from tests.once import made_once


@pytest.fixture
def course(tmp_path, monkeypatch):
    shutil.copytree(made_once("two graded", grade_two), tmp_path / "copy")
    return new_course(tmp_path / "copy", monkeypatch, lesson=None)


def remove(course: Course, student: str) -> None:
    """Remove a student from the gradebook, as `nbgrader db student remove --force` does."""
    with course.room.gradebook() as gradebook:
        gradebook.remove_student(student)


def exported(course: Course) -> dict[str, tuple[str, str]]:
    """Return each student's status and mark in an export."""
    course.run("export", NAME)
    text = (course.room.root / "marks.csv").read_text("utf-8-sig")
    return {row["student_id"]: (row["status"], row["score"]) for row in csv.DictReader(text.splitlines())}


def put_in_by_hand(course: Course, student: str) -> None:
    """Put a notebook where collected ones are, with nothing beside it."""
    folder = course.room.folder("submitted", NAME, student)
    folder.mkdir(parents=True)
    shutil.copy(course.room.folder("submitted", NAME, "ada") / f"{NAME}.ipynb", folder)


def test_who_was_removed_from_the_gradebook_is_graded_again(course):
    remove(course, "ada")
    assert exported(course) == {"ada": ("waiting", "0.0"), "bob": ("graded", "1.0")}
    assert "not graded yet: ada;" in course.run("regrade", NAME, "--same-source", status=1)
    assert "1 graded, 0 not graded, 1 graded before" in course.run("grade", NAME)
    assert course.marks() == MARKS


def test_what_an_older_gradebook_does_not_know_is_graded_again(course):
    old = course.room.database.read_bytes()
    course.hand_in("bob", answered(course.released(), double=RIGHT))
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME)
    course.room.database.write_bytes(old)
    assert exported(course) == {"ada": ("graded", "3.0"), "bob": ("waiting", "0.0")}
    assert "1 graded, 0 not graded, 1 graded before" in course.run("grade", NAME)
    assert course.marks() == {"ada": 3, "bob": 3}


def test_a_time_that_was_corrected_by_hand_is_that_of_the_mark(course):
    (course.room.folder("submitted", NAME, "ada") / TIME).write_text("2026-03-02 17:00:00.0 UTC")
    assert "1 graded, 0 not graded, 1 graded before" in course.run("grade", NAME)
    with course.room.gradebook() as gradebook:
        assert gradebook.find_submission(NAME, "ada").timestamp == datetime(2026, 3, 2, 17)


def test_what_was_put_in_by_hand_is_graded_once_and_gets_its_feedback(course):
    """Also in the place of what had a time."""
    shutil.rmtree(course.room.folder("submitted", NAME, "bob"))
    for student in ("abe", "bob"):
        put_in_by_hand(course, student)
    assert "2 graded, 0 not graded, 1 graded before" in course.run("grade", NAME)
    assert "0 graded, 0 not graded, 3 graded before" in course.run("grade", NAME)
    course.run("feedback", NAME)
    assert "handed out 3 new pages: abe, ada, bob" in course.run("release-feedback", NAME)


def test_who_has_no_marks_keeps_nobody_from_feedback(course):
    remove(course, "ada")
    said = course.run("feedback", NAME, status=1)
    assert "ada: has no marks in the gradebook; grade again" in said
    assert "made 1 new pages: bob" in said


def test_what_cannot_be_read_is_named_and_the_others_are_graded(course, monkeypatch):
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.is_relative_to(course.room.folder("submitted", NAME, "ada")):
            raise PermissionError(13, "Permission denied", path.name)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    said = course.run("grade", NAME, status=1)
    assert "ada: NOT GRADED: PermissionError: [Errno 13] Permission denied" in said
    assert "0 graded, 1 not graded, 1 graded before" in said
    said = course.run("grade", NAME, "--force", status=1)
    assert "1 graded, 1 not graded, 0 graded before" in said
    assert "not graded: ada;" in said


def test_what_is_graded_with_something_newer_counts_as_not_graded_where_that_fails(course, monkeypatch):
    """Though it has been graded before."""

    def fail(*_):
        raise OSError("no space left on device")

    monkeypatch.setattr(assignment_data, "environment", lambda: ("another",))
    monkeypatch.setattr(autograde, "replace_folder", fail)
    said = course.run("grade", NAME, status=1)
    assert "0 graded, 2 not graded" in said
    assert "not graded: ada, bob;" in said


@pytest.mark.parametrize(
    "command", ["grade --force", "regrade --same-source", "feedback", "export", "backup"]
)
def test_a_mistake_in_deadlines_stops_before_anything_happens(course, command):
    (course.room.root / "deadlines.csv").write_text(f"assignment,due\n{NAME},tomorrow\n")
    verb, *more = command.split()
    said = course.run(verb, *([NAME] if verb != "backup" else []), *more, status=1)
    assert "deadlines.csv, line 2: due is like 2026-12-01 18:00" in said
    assert len(said.splitlines()) == 1
    assert not (course.room.root / "backups").exists()
