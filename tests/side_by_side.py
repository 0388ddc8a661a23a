"""A class graded twice: with our command, and by nbgrader alone in processes that stay warm.

Both get the same notebooks, by default rebuilt and with the parameters of grading, so that nothing but the way of grading
differs.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException

from grading.classroom.folder import Classroom
from grading.engine.assignment import Given
from grading.engine.proof import proven
from grading.formgrader import plain_start
from grading.judge.notebook.cells import names_in
from grading.judge.notebook.submission import read_cells, rebuild
from grading.lessons.collected_answers import without_demonstrations
from grading.lessons.scripts import ROOT
from tests.classes import openly

CANNOT_CROSS = "cannot be checked. Return numbers"  # what the judge says of a value that cannot cross
Scores = dict[
    tuple[str, str], float | None
]  # (student, grade_id) → automatic points; None: a person has to mark
Form = Callable[[Given, bytes], NotebookNode]  # what nbgrader gets of a notebook that was handed in


def rebuilt(given: Given, submitted: bytes) -> NotebookNode:
    """Return a notebook as ours grades it, with its tests."""
    (name,) = given.notebooks
    return given.with_tests(name, rebuild(given.lesson(name), read_cells(submitted, name)).notebook)


def quick(given: Given, submitted: bytes) -> NotebookNode:
    """Return a rebuilt notebook without what only shows or measures something."""
    return without_demonstrations(rebuilt(given, submitted))


def as_it_is(given: Given, submitted: bytes) -> NotebookNode:
    """Return a notebook as it was handed in."""
    return nbformat.reads(submitted.decode(), as_version=4)


class TwoClasses:
    """A class in a folder of its own, to be graded as often as wanted, and copies of it for nbgrader."""

    def __init__(self, place: Path, lesson: str, *options: str):
        self.lesson = lesson
        self.place = place
        os.environ["CLASS_DIR"] = str(place / "ours")
        run("release", lesson, *options)
        self.room = Classroom()
        path = self.room.folder("release", lesson) / f"{lesson}.ipynb"
        self.released = nbformat.read(path, as_version=4)
        self.given = proven(self.room, lesson)
        shutil.copytree(self.place / "ours", self.place / "released")  # its gradebook knows of no student yet
        self.students: list[str] = []

    def hand_in(self, notebooks: Iterable[NotebookNode]) -> None:
        """Put notebooks where collected ones lie, each as another student's."""
        for number, notebook in enumerate(notebooks):
            folder = self.room.folder("submitted", self.lesson, f"student{number:05}")
            folder.mkdir(parents=True)
            nbformat.write(notebook, folder / f"{self.lesson}.ipynb")
        self.students = self.room.students(self.lesson)

    def submitted(self, student: str) -> bytes:
        """Return what a student handed in."""
        return (self.room.folder("submitted", self.lesson, student) / f"{self.lesson}.ipynb").read_bytes()

    def ours(self, workers: int) -> str:
        """Grade with our command, in a process of its own; return what it says."""
        self._clear("ours")
        said = run("grade", self.lesson, "--force", "--workers", str(workers))
        if f"{len(self.students)} graded" not in said:
            raise RuntimeError(said)
        return said

    def nbgraders(self, name: str, students: list[str], form: Form = rebuilt) -> Path:
        """Return a copy of the class for nbgrader, in which some students have handed in; nothing is graded in it."""
        copy = self.place / name
        if not copy.exists():
            shutil.copytree(self.place / "released", copy)
            for student in students:
                folder = copy / "submitted" / student / self.lesson
                folder.mkdir(parents=True)
                nbformat.write(form(self.given, self.submitted(student)), folder / f"{self.lesson}.ipynb")
        return self._clear(name)

    def pool(self, workers: int, form: Form = rebuilt) -> None:
        """Grade with nbgrader in some processes that stay warm, each with a gradebook of its own."""
        parts = [self.students[n::workers] for n in range(workers)]
        folders = [self.nbgraders(f"pool{n}", part, form) for n, part in enumerate(parts)]
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            list(pool.map(plain, map(str, folders), [self.lesson] * workers))

    def scores(self, name: str) -> Scores:
        """Return what one of the classes has been given: `ours`, or all of `pool`."""
        found: Scores = {}
        for folder in self.place.glob(f"{name}*"):
            room = self.room.beside(folder)
            with room.gradebook() as gradebook:
                for submission in gradebook.find_assignment(self.lesson).submissions:
                    grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
                    found |= {(submission.student_id, grade.name): grade.auto_score for grade in grades}
        return found

    def why(self, student: str, grade_id: str) -> str:
        """Return why ours and nbgrader's pool differ by design on a test, as docs/instructors.md lists it, or nothing."""
        kinds = {o.get("name", o.output_type) for o in self._outputs("pool*", student, grade_id)}
        if "stderr" in kinds and "error" not in kinds:
            return "it writes to stderr, for which nbgrader gives no points"
        if any(CANNOT_CROSS in o.get("evalue", "") for o in self._outputs("ours", student, grade_id)):
            return "what it returns cannot cross to the judge, which says so"
        cells = nbformat.reads(self.submitted(student).decode(), as_version=4).cells
        marks = [cell.metadata.get("nbgrader", {}) for cell in cells]
        code = [(cell, mark) for cell, mark in zip(cells, marks, strict=True) if cell.cell_type == "code"]
        of_course = {
            name for cell, mark in code if not mark.get("grade_id") for name in names_in(cell.source)
        }
        own = {name for cell, mark in code if mark.get("solution") for name in names_in(cell.source)}
        return f"it defines {anew} of the course anew" if (anew := ", ".join(own & of_course)) else ""

    def _outputs(self, name: str, student: str, grade_id: str) -> list[NotebookNode]:
        for path in self.place.glob(f"{name}/autograded/{student}/{self.lesson}/{self.lesson}.ipynb"):
            for cell in nbformat.read(path, as_version=4).cells:
                if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
                    return cell.outputs
        return []

    def _clear(self, name: str) -> Path:
        folder = self.place / name / "autograded"
        if folder.exists():
            subprocess.run(["chmod", "-R", "u+w", folder], check=True)
            shutil.rmtree(folder)
        return self.place / name


def plain(folder: str, lesson: str) -> None:
    """Grade a class's submissions with nbgrader as it comes; one that it cannot grade has no score then."""
    os.environ["CLASS_DIR"] = folder
    converter = Classroom().step(Autograde, lesson)
    converter.force = True
    with contextlib.suppress(NbGraderException):  # raised at the end, when all the others are graded
        plain_start(converter)


def run(*words: str) -> str:
    """Give a command of ours in a process of its own, which shows how far it is; return what it says."""
    command = [sys.executable, "-m", "grading", *words, *openly(words[0])]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with status {done.returncode}: {done.stdout}")
    return done.stdout
