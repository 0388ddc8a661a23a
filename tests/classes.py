"""A small lesson and a class to try things on; nothing here depends on the text of the real lessons."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, redirect_stderr, redirect_stdout
from copy import deepcopy
from io import StringIO
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.exchange.default import ExchangeFetchAssignment, ExchangeFetchFeedback, ExchangeSubmit

from grading.classroom.folder import Classroom
from grading.cli import main
from grading.lessons.scripts import ROOT
from tests.addresses import answering, port
from tests.conftest import NO_SANDBOX
from tests.once import made_once

NAME = "91_doubling"
SECRET_TEST = 'assert double(21) == 42, "double(21) is 42"'
SCHEME = "One point for the word lazy."
LESSON = f'''
# %% [markdown]
"""
# Double a number
"""

# %% tags=["parameters"] parameter_sets=[{{"delay": 0.25}}]
delay = 60.0

# %%
def wait():
    return delay

# %% nbgrader={{"grade": false, "grade_id": "double", "locked": false, "schema_version": 3, "solution": true, "task": false}}
def double(x):
    """Return twice x."""
    ### BEGIN SOLUTION
    twice_as_much = x + x
    return twice_as_much
    ### END SOLUTION

# %% nbgrader={{"grade": true, "grade_id": "double_one", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}}
"""`double` doubles."""
assert double(1) == 2, "double(1) is 2"

# %% nbgrader={{"grade": true, "grade_id": "double_more", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}}
"""`double` doubles every number."""
assert double(2) == 4, "double(2) is 4"
### BEGIN HIDDEN TESTS
{SECRET_TEST}
### END HIDDEN TESTS

# %% [markdown] nbgrader={{"grade": false, "grade_id": "why_question", "locked": true, "schema_version": 3, "solution": false, "task": false}}
"""
Why wait?

=== BEGIN MARK SCHEME ===
{SCHEME}
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={{"grade": true, "grade_id": "why", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}}
"""
Because it is lazy.
"""
'''
RIGHT = 'def double(x):\n    """Return twice x."""\n    return 2 * x'
ALMOST = (
    'def double(x):\n    """Return twice x."""\n    return {1: 2, 2: 4}[x]'  # the hidden test finds it out
)
MARKS = {"ada": 3, "bob": 1}  # of grade_two
WRONG = 'def double(x):\n    """Return twice x."""\n    return x'


def write_lesson(folder: Path, text: str = LESSON, name: str = NAME) -> Path:
    """Write a lesson's script; return the folder of lessons."""
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name / f"{name}.py").write_text(text, "utf-8")
    return folder


def openly(command: str) -> list[str]:
    """Return what a command has to be told in order to grade where there is no sandbox."""
    return ["--unsafe"] if NO_SANDBOX and command in ("grade", "autograde", "regrade", "demo") else []


class Course:
    """An instructor at a keyboard, and students who hand in over the exchange."""

    def __init__(self, room: Classroom, desk: Path):
        self.room = room
        self.desk = desk

    def run(self, *words: str, status: int | None = 0) -> str:
        """Give a command; return what it said. Fails where its exit status is another; None stands for any."""
        said = StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = main([*map(str, words), *openly(words[0])])
        assert status in (None, code), said.getvalue()
        return said.getvalue()

    def released(self, name: str = NAME) -> NotebookNode:
        """Return the notebook as a student gets it from the exchange."""
        target = self.desk / "fetched"
        if not (target / name).exists():
            self.student("*", ExchangeFetchAssignment, target, name)
        return nbformat.read(target / name / f"{name}.ipynb", as_version=4)

    def hand_in(self, student: str, notebook: NotebookNode | bytes, name: str = NAME) -> None:
        """Hand a notebook in, as `nbgrader submit` does."""
        path = self.desk / student / name / f"{name}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
        path.write_bytes(text)
        self.student(student, ExchangeSubmit, path.parent.parent, name)

    def feedback(self, student: str, name: str = NAME) -> list[str]:
        """Return the feedback pages that a student can fetch, the oldest first."""
        self.student(student, ExchangeFetchFeedback, self.desk / student, name)
        return [path.read_text() for path in sorted((self.desk / student).rglob("feedback/*/*.html"))]

    def student(self, student: str, kind: type, place: Path, name: str) -> None:
        """Take one of nbgrader's steps on a student's side."""
        place.mkdir(exist_ok=True)
        step = self.room.step(kind, name, student_id=student)
        step.assignment_dir, step.cache = str(place), str(place / "cache")
        step.start()

    def marks(self, name: str = NAME) -> dict[str, float]:
        """Return each student's mark."""
        with self.room.gradebook() as gradebook:
            return {entry.student_id: entry.score for entry in gradebook.find_assignment(name).submissions}

    def set_by_hand(self, student: str, cell: str, points: float, comment: str | None = None) -> None:
        """Mark an answer by hand, as formgrader does."""
        with self.room.gradebook() as gradebook:
            grade = gradebook.find_grade(cell, NAME, NAME, student)
            grade.manual_score, grade.needs_manual_grade = points, False
            if comment:
                gradebook.find_comment(cell, NAME, NAME, student).manual_comment = comment
            gradebook.db.commit()


SECONDS = re.compile(r'(?<="seconds": )\{"\w+": \{.*\}(?=\}$)')  # the end of a record


def marks(room: Classroom) -> list:
    """Return all that a gradebook says of an assignment."""
    with room.gradebook() as gradebook:
        return sorted(
            [
                submission.student_id,
                str(submission.timestamp),
                notebook.late_submission_penalty,
                sorted([grade.name, grade.auto_score, grade.needs_manual_grade] for grade in notebook.grades),
                sorted([comment.name, comment.auto_comment] for comment in notebook.comments),
            ]
            for submission in gradebook.find_assignment(NAME).submissions
            for notebook in submission.notebooks
        )


def files(room: Classroom, with_pages: bool = True) -> dict[str, str]:
    """Return the graded files, and the pages that are made from them; of how long a check took, that it is told."""
    return {
        str(path.relative_to(room.root)): SECONDS.sub("", path.read_text("utf-8"))
        for step in ("autograded", "records", *["feedback"] * with_pages)
        for path in sorted((room.root / step).rglob("*"))
        if path.is_file()
    }


def formgrader(home: Path) -> AbstractContextManager[str]:
    """Start formgrader on the class that CLASS_DIR names, as an instructor does; give its address."""
    return served(home, "formgrader")


@contextmanager
def served(home: Path, *words: str) -> Iterator[str]:
    """Give a command that serves pages of the class that CLASS_DIR names; give the address that it opens."""
    command = [sys.executable, "-m", "grading", *words, "--no-browser", f"--port={port()}", "--allow-root"]
    log = home / "log"
    with log.open("wb") as out:
        environment = {**os.environ, "HOME": str(home)}
        server = subprocess.Popen(command, env=environment, stdout=out, stderr=out, cwd=ROOT)
    try:
        while not (found := re.search(r"http://127.0.0.1:\d+/\w+(?:/\w+)?\?token=\w+", log.read_text())):
            assert server.poll() is None, log.read_text()
            time.sleep(0.2)
        yield answering(found[0], server)
    finally:
        server.terminate()
        server.wait()


def new_course(place: Path, patch: pytest.MonkeyPatch, lesson: str | None = LESSON) -> Course:
    """Return a course below a folder, its commands set up for it; `lesson`, if any, is written and released."""
    patch.setenv("CLASS_DIR", str(place / "class"))
    patch.setenv("EXTRA_SOLUTIONS", str(place / "private"))
    (place / "desk").mkdir(exist_ok=True)
    course = Course(Classroom(), place / "desk")
    if lesson:
        write_lesson(place / "private", lesson)
        if lesson == LESSON and not (place / "class").exists():  # else it has settings of its own
            shutil.copytree(made_once("released", _release) / "class", place / "class")
        else:
            course.run("release", NAME)
    return course


def grade_two(place: Path) -> None:
    """Make a class of two, graded: MARKS are what they have."""
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch)
        course.hand_in("ada", answered(course.released(), double=RIGHT, why="It is lazy."))
        course.hand_in("bob", answered(course.released(), double=ALMOST))
        course.run("collect", NAME, "--any-owner")
        course.run("grade", NAME)
        assert course.marks() == MARKS


def _release(place: Path) -> None:
    """Make a class that was given the lesson: proving it takes a court and some seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLASS_DIR", str(place / "class"))
        patch.setenv("EXTRA_SOLUTIONS", str(write_lesson(place / "private")))
        Course(Classroom(), place).run("release", NAME)


def answered(notebook: NotebookNode, **answers: str) -> NotebookNode:
    """Return a student's notebook with some cells filled in."""
    notebook = deepcopy(notebook)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
    return notebook


def without(notebook: NotebookNode, *names: str) -> NotebookNode:
    """Return a notebook without some of its cells."""
    notebook = deepcopy(notebook)
    notebook.cells = [
        c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") not in names
    ]
    return notebook


def with_cell(notebook: NotebookNode, source: str, place: int) -> NotebookNode:
    """Return a notebook with one more cell."""
    notebook = deepcopy(notebook)
    notebook.cells.insert(place, new_code_cell(source))
    return notebook


def mixed_class(place: Path, patch: pytest.MonkeyPatch) -> Course:
    """Return a course for which five students have handed in what differs in kind, collected and not graded."""
    course = new_course(place, patch)
    blank = course.released()
    course.hand_in("right", answered(blank, double=RIGHT, why="It is lazy."))
    course.hand_in("almost", answered(blank, double=ALMOST))
    course.hand_in("wrong", answered(blank, double=WRONG))
    course.hand_in("broken", b"{")
    course.hand_in("killer", with_cell(answered(blank, double=RIGHT), "import os\nos._exit(1)", 3))
    course.run("collect", NAME, "--any-owner")
    return course
