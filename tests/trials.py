"""One class to try on it what may go wrong, again and again; and what it is like where nothing does."""

import shutil
from pathlib import Path

import pytest

from grading.classroom import Classroom
from grading.record import seed_for
from tests.classes import NAME, Course, files, marks, mixed_class

STUDENTS = {"right", "almost", "wrong", "broken", "killer"}


class Trials:
    """A class whose submissions are collected and not graded, to copy.

    `expected` is its state after an undisturbed run on this machine.
    """

    def __init__(self, place: Path):
        self.fresh = place / "class"
        self.copies = 0
        with pytest.MonkeyPatch.context() as patch:
            self.desk = mixed_class(place, patch).desk
            seed_for(Classroom(), "")  # makes the secret that all copies share
            graded = self.begin(patch)
            graded.run("grade", NAME, "--workers", "1")
            self.expected = state(graded)
        assert set(graded.marks()) == STUDENTS

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


def state(course: Course) -> tuple[list, dict]:
    """Return a class's gradebook and graded files."""
    return marks(course.room), files(course.room)
