"""Grading that is killed while it reads, writes marks or puts files in place: each submission is graded with its files, or not."""

import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from grading import autograde
from grading.classroom.assignments import record_assignment
from grading.classroom.folder import Classroom
from grading.classroom.layout import SCRATCH
from grading.classroom.records import graded_before, seed_for
from grading.engine.assignment import Given
from grading.engine.grade_one import Graded, Work
from grading.engine.proof import proven
from grading.lessons.scripts import ROOT
from tests.classes import NAME, files, marks, new_course
from tests.postgres import keep_marks_in, served

pytestmark = pytest.mark.slow

STUDENTS = [f"student{number}" for number in range(8)]
TOGETHER = 3
# What changes files or a gradebook, of Python, sqlite3 and SQLAlchemy: before and after each of these is a moment.
CHANGES = frozenset(
    [
        "open",
        "write",
        "mkdir",
        "rename",
        "replace",
        "rmdir",
        "unlink",
        "chmod",
        "do_execute",
        "do_executemany",
        "do_commit",
        "do_rollback",
    ]
)


def stand_in(given: Given, works: Iterator[Work], number: int, **ways: object) -> Iterator[list]:
    """Yield works as if a jail had graded them."""
    works = iter(works)
    while some := [*itertools.islice(works, TOGETHER)]:
        yield [(work, _graded(work)) for work in some]


def _graded(work: Work) -> Graded:
    content = work.notebooks[NAME] + work.student.encode()
    scores = {"double_one": 1.0, "double_more": 2.0 * content.count(b"again"), "why": None}
    return Graded(work.student, {NAME: content}, {NAME: scores}, {NAME: ["why"]}, [], work.seed)


class Moments:
    """Counts what changes files or a gradebook, and ends this process at one of those moments."""

    def __init__(self, last: int | None):
        self.seen, self.last = 0, last

    def __call__(self, frame: object, event: str, called: object) -> None:
        """Be what `sys.setprofile` takes."""
        name = called.__name__ if event.startswith("c_") else frame.f_code.co_name
        if name in CHANGES:
            self.seen += 1
            if self.seen == self.last:
                os.kill(os.getpid(), signal.SIGKILL)


class Class:
    """A class, as it is before it is graded, and what it is like after that; by its parts for each student."""

    def __init__(self, fresh: Path):
        self.fresh, self.room = fresh, Classroom()
        self.begin("first")
        self.given = proven(self.room, NAME)

    def begin(self, version: str, graded: bool = False) -> None:
        """Let nobody's submission be graded, or one before this; then hand a version in."""
        for step in ("autograded", "records", "submitted"):
            shutil.rmtree(self.room.root / step, ignore_errors=True)
        with self.room.gradebook() as gradebook:
            for student in [student.id for student in gradebook.students]:
                gradebook.remove_student(student)
        for one in ["before", version] if graded else [version]:
            for student in STUDENTS:
                folder = self.room.folder("submitted", NAME, student)
                folder.mkdir(parents=True, exist_ok=True)
                (folder / f"{NAME}.ipynb").write_text(one)
                (folder / "timestamp.txt").write_text("2026-11-01 12:00:00.000000 UTC")
            if graded and one == "before":
                assert self.grade() == 0

    def grade(self, last: int | None = None, count: Path | None = None) -> int:
        """Grade what is not graded, in a fork, which is killed at a moment; return how it ended."""
        child = os.fork()
        if child == 0:
            code, moments = 70, Moments(last)
            try:
                with self.room.locked():
                    if last or count:
                        sys.setprofile(moments)
                    waiting = set(STUDENTS) - graded_before(self.room, NAME, STUDENTS, self.given.digest())
                    for outcome in autograde.grade_each(self.room, self.given, sorted(waiting)):
                        assert isinstance(outcome, autograde.Result), outcome
                    sys.setprofile(None)
                if count:
                    count.write_text(str(moments.seen))
                code = 0
            finally:
                os._exit(code)
        return os.waitpid(child, 0)[1]

    def parts(self) -> dict[str, dict[str, object]]:
        """Return what there is of each student: marks, graded files, records."""
        found: dict[str, dict[str, object]] = {student: {} for student in STUDENTS}
        for entry in marks(self.room):
            found[entry[0]]["marks"] = entry
        for path, text in files(self.room, with_pages=False).items():
            step, student, *_ = Path(path).parts
            if SCRATCH not in path:
                found[student].setdefault(step, {})[path] = text
        return found

    def wrong(self, expected: dict, before: dict) -> list[str]:
        """Return the students of whom there is half of a grading, or who count as graded though not all is there."""
        current = graded_before(self.room, NAME, STUDENTS, self.given.digest())
        return [
            f"{student}, {'graded' if student in current else 'not graded'}: {[*parts]}"
            for student, parts in self.parts().items()
            if any(part not in (expected[student][kind], before[student].get(kind)) for kind, part in parts.items())
            or (student in current) != (parts == expected[student])
        ]  # fmt: skip


def play(fresh: Path, rounds: int, seed: str) -> list[str]:
    """Kill grading at random moments; return what was wrong then, or after the next run."""
    autograde.grade_all = stand_in
    one, found, moments = Class(fresh), [], random.Random(seed)
    one.room.root.joinpath("students.csv").unlink(missing_ok=True)
    ways = []
    for version, graded in (("first", False), ("again", True)):
        one.begin(version, graded)
        before, count = one.parts(), fresh / "count"
        assert one.grade(count=count) == 0
        ways.append((version, graded, before, one.parts(), int(count.read_text())))
        assert not one.wrong(ways[-1][3], before)
    for number in range(rounds):
        version, graded, before, expected, calls = ways[number % len(ways)]
        one.begin(version, graded)
        moment = moments.randint(1, calls)
        told = f"{version}, killed at {moment} of {calls}"
        if not os.WIFSIGNALED(one.grade(moment)):
            found.append(f"{told}: it was not")
        found += [f"{told}: {half}" for half in one.wrong(expected, before)]
        if one.grade():
            found.append(f"{told}: the next run fails")
        elif one.parts() != expected:
            found.append(f"{told}: the class is another one")
        found += [f"{told}: {left} is left" for left in one.room.root.rglob(f"{SCRATCH}*")]
    return found


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request):
    """The address of a database, None for the class's own file."""
    if request.param == "sqlite":
        yield None
        return
    with served(request.getfixturevalue("needs_program")) as server:
        yield server.address


@pytest.mark.daily("killed runs")
def test_a_submission_is_graded_with_its_files_or_not_graded(address, tmp_path, monkeypatch, amount):
    """At other moments each day; `make nightly` tries a hundred, with either database."""
    rounds, seed = amount(6, nightly=100)
    course = new_course(tmp_path, monkeypatch)
    if address:
        course.room.database.unlink()
        keep_marks_in(address, course.room.root)
        record_assignment(Classroom(), NAME)
    seed_for(course.room, "")
    command = [sys.executable, "-m", "tests.test_killed_writing", str(tmp_path), str(rounds), seed]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []


if __name__ == "__main__":
    print(json.dumps(play(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
