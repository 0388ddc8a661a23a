"""One class to try on it what may go wrong, again and again; and what it is like where nothing does."""

import json
import shutil
from pathlib import Path

import pytest

from grading.classroom.folder import Classroom
from grading.classroom.records import seed_for
from tests.classes import NAME, Course, files, marks, mixed_class
from tests.once import made_once

STUDENTS = {"right", "almost", "wrong", "broken", "killer"}


class Trials:
    """A class whose submissions are collected and not graded, to copy.

    `expected` is its state after an undisturbed run on this machine.
    """

    def __init__(self, place: Path):
        made = made_once("trials", _play)
        shutil.copytree(made, place, dirs_exist_ok=True)
        self.fresh = place / "class"
        self.desk = place / "desk"
        self.copies = 0
        marks_then, files_then = json.loads((made / "expected.json").read_text("utf-8"))
        self.expected = marks_then, files_then

    def begin(self, patch: pytest.MonkeyPatch) -> Course:
        """Return the class in a new copy, with the commands set up for it."""
        self.copies += 1
        place = self.fresh.with_name(f"class{self.copies}")
        shutil.copytree(self.fresh, place)
        patch.setenv("CLASS_DIR", str(place))
        return Course(Classroom(), self.desk)

    def goes_on(self, course: Course, *words: str) -> str:
        """Grade again; fail where the class is then not as if it had never been disturbed. Return what was said."""
        said = course.run("grade", NAME, *words)
        assert f"{len(STUDENTS)} in all" in said
        assert state(course) == self.expected
        assert not list(course.room.root.glob(".scratch-*"))
        return said


def _play(place: Path) -> None:
    """Make the class, and note what becomes of a copy that is graded without a mishap."""
    with pytest.MonkeyPatch.context() as patch:
        course = mixed_class(place, patch)
        seed_for(course.room, "")  # makes the secret that all copies share
        shutil.copytree(course.room.root, place / "graded")
        patch.setenv("CLASS_DIR", str(place / "graded"))
        graded = Course(Classroom(), course.desk)
        graded.run("grade", NAME, "--workers", "1")
    assert set(graded.marks()) == STUDENTS
    (place / "expected.json").write_text(json.dumps(state(graded)), "utf-8")


def state(course: Course) -> tuple[list, dict]:
    """Return a class's gradebook and graded files."""
    return marks(course.room), files(course.room)
