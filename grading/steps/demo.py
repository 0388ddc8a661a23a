"""Play a class of twelve, or of thousands, through everything, with the notebooks that a class hands in."""

import json
import os
import random
import re
import shutil
import zipfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.exchange.default import ExchangeFetchAssignment, ExchangeFetchFeedback, ExchangeSubmit
from tqdm import tqdm

from grading.classroom import layout
from grading.classroom.folder import Classroom
from grading.judge.notebook.metadata import is_answer, is_graded
from grading.lessons.leaks import REGION
from grading.lessons.scripts import read_lesson
from grading.terminal import say

STUDENTS = """id,first_name,last_name,email
ada,Ada,"King, Countess of Lovelace",ada@example.org
bob,Bob,O'Neill,
cara,Cara,Ångström,
dan,Dan,Dąbrowski,
eve,"Eve ""Evie"", Ms",Smith,
fay,Fay,Žižek,
gus,Gus,"Müller, jr.",
hana,花,山田,
ian,Ian,Núñez,
jo,Jo,Ødegård,
kim,Kim,김,
lou,Lou,Lefèvre,
max,Max,Nobody,
"""
DEADLINES = """assignment,student,due,percent_per_day
{name},,2999-12-01 18:00 +0100,10%
{name},eve,2026-03-02 18:00 +0100,
"""
WRONG_TEST = """### BEGIN HIDDEN TESTS
assert 1 + 1 == 3, "this test is wrong, and will be mended"
### END HIDDEN TESTS
"""


def play(script: Path, folder: Path, run: Callable[..., int], number: int = 12) -> None:
    """Play a class of so many in a folder, which is emptied first; `run` takes the words of a command."""
    shutil.rmtree(folder, ignore_errors=True)
    name = f"{script.stem}_demo"
    lesson = folder / "solutions" / name / f"{name}.py"
    lesson.parent.mkdir(parents=True)
    text = script.read_text("utf-8")
    lesson.write_text(_with_wrong_test(text), "utf-8")
    os.environ.update(CLASS_DIR=str(folder / "class"), EXTRA_SOLUTIONS=str(folder / "solutions"))

    def headline(words: str) -> None:
        say(f"\n{words}", bold=True)

    def command(*words: str) -> None:
        headline(
            f"$ make {words[0]} ASSIGNMENT={name}" + (f' ARGS="{" ".join(words[1:])}"' if words[1:] else "")
        )
        run(words[0], name, *words[1:])

    say(f"A class of {number} in {folder}, with a copy of {script.stem} in which one test is wrong.")
    command("release", "--unproven")  # without that, `release` finds the wrong test
    room = Classroom()
    others = [f"student{count:05}" for count in range(13, number + 1)]
    (room.root / layout.STUDENTS).write_text(STUDENTS + "".join(f"{name},,,\n" for name in others), "utf-8")
    (room.root / layout.DEADLINES).write_text(DEADLINES.format(name=name), "utf-8")
    students = Students(room, name, folder / "students")
    blank = students.fetch()
    solved = _solve(blank, read_lesson(lesson))

    headline("Twelve students hand in: eleven on the exchange, one by upload and late. Max never does.")
    for student, notebook in _notebooks(blank, solved).items():
        students.submit(student, notebook)
    students.submit("fay", solved)
    if others:
        headline(f"And {len(others)} more hand in, right and wrong answers as they come.")
    for student in tqdm(others, unit=" submissions", disable=None, leave=False):
        students.submit(student, _mixed(blank, solved, random.Random(student)))
    with zipfile.ZipFile(folder / "uploads.zip", "w") as archive:
        archive.writestr(f"eve/{name} (1).ipynb", nbformat.writes(solved))

    command("collect", "--any-owner")
    command("collect", "--from", str(folder / "uploads.zip"), "--received", "2026-03-03T20:00+0100")
    command("grade")
    headline("The written answers are marked by hand (make formgrader; here a short cut).")
    _mark_by_hand(room, name)
    command("feedback")
    command("release-feedback")

    headline("The wrong test is mended, in the lesson's script.")
    lesson.write_text(text, "utf-8")
    command("regrade")
    command("feedback")
    command("release-feedback", "--zip", str(folder / "feedback.zip"))
    command("export")
    headline("$ make backup")
    run("backup")
    pages = students.fetch_feedback("ada")
    say(f"\nAda's feedback, as she fetched it: {pages[-1]}")
    say(f"What the class got wrong: make report ASSIGNMENT={name} CLASS_DIR={room.root}")
    say(f"To look around: make mark ASSIGNMENT={name} CLASS_DIR={room.root}, or make formgrader")


class Students:
    """The students' side of nbgrader's exchange."""

    def __init__(self, room: Classroom, name: str, desks: Path):
        self.room, self.name, self.desks = room, name, desks

    def fetch(self) -> NotebookNode:
        """Return the notebook that was handed out."""
        self._take(ExchangeFetchAssignment, "*", self.desks / "fetched")
        notebook: NotebookNode = nbformat.read(
            self.desks / "fetched" / self.name / f"{self.name}.ipynb", as_version=4
        )
        return notebook

    def submit(self, student: str, notebook: NotebookNode | str) -> None:
        """Hand a notebook in."""
        path = self.desks / student / self.name / f"{self.name}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notebook if isinstance(notebook, str) else json.dumps(notebook), "utf-8")
        self._take(ExchangeSubmit, student, self.desks / student)

    def fetch_feedback(self, student: str) -> list[Path]:
        """Return the pages of feedback that a student has."""
        self._take(ExchangeFetchFeedback, student, self.desks / student)
        return sorted((self.desks / student).rglob("*.html"))

    def _take(self, kind: type, student: str, place: Path) -> None:
        place.mkdir(parents=True, exist_ok=True)
        step = self.room.step(kind, self.name, student_id=student)
        step.assignment_dir, step.cache = str(place), str(place / "cache")
        with self.room.locked():
            step.start()


def _with_wrong_test(text: str) -> str:
    """Return a lesson whose first check has a test that is wrong."""
    head = next(re.finditer(r'^# %% nbgrader=.*"grade": true.*\n', text, re.MULTILINE))
    end = text.index("\n# %%", head.end())
    return f"{text[:end].rstrip()}\n{WRONG_TEST}{text[end:]}"


def _solve(blank: NotebookNode, source: NotebookNode) -> NotebookNode:
    """Return a notebook with the instructor's answers in it."""
    answers = {cell.id: REGION.sub(lambda match: match["secret"], cell.source) for cell in source.cells}
    solved = deepcopy(blank)
    for cell in _answers(solved):
        cell.source = answers[cell.id]
    return solved


def _answers(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if is_answer(cell)]


def _notebooks(blank: NotebookNode, solved: NotebookNode) -> dict[str, NotebookNode | str]:
    """Return what each student hands in, by name."""
    wrong, half, bare, twice, deleted, deadly = (deepcopy(solved) for _ in range(6))
    for cell in _answers(wrong):
        cell.source = (
            re.sub(r"return .*", "return None", cell.source) if cell.cell_type == "code" else "No idea."
        )
    for cell in _answers(half)[len(_answers(half)) // 2 :]:
        cell.source = next(other.source for other in blank.cells if other.id == cell.id)
    for cell in bare.cells:
        cell.metadata = {}
    twice.cells += deepcopy(blank.cells)
    deleted.cells = [cell for cell in deleted.cells if not is_graded(cell)]
    deadly.cells.insert(2, nbformat.v4.new_code_cell("import os\nos._exit(1)"))
    return {
        "ada": solved,
        "bob": wrong,
        "cara": half,
        "dan": blank,
        "fay": wrong,
        "gus": '{"cells": [<<<<<<< HEAD',
        "hana": bare,
        "ian": twice,
        "jo": deleted,
        "kim": deadly,
        "lou": "",
    }


def _mixed(blank: NotebookNode, solved: NotebookNode, chance: random.Random) -> NotebookNode:
    """Return a notebook in which some answers are right, and some are as they were given."""
    mixed = deepcopy(solved)
    given = {cell.id: cell.source for cell in blank.cells}
    for cell in _answers(mixed):
        if chance.random() < 0.3:
            cell.source = given[cell.id]
    return mixed


def _mark_by_hand(room: Classroom, name: str) -> None:
    """Give three quarters of the points for every written answer, and a comment."""
    with room.gradebook() as gradebook:
        for submission in gradebook.find_assignment(name).submissions:
            for notebook in submission.notebooks:
                waiting = {grade.name: grade for grade in notebook.grades if grade.needs_manual_grade}
                for grade in waiting.values():
                    grade.manual_score, grade.needs_manual_grade = 0.75 * grade.max_score, False
                for comment in notebook.comments:
                    if comment.name in waiting:
                        comment.manual_comment = "Good. What would a shorter chain look like?"
        gradebook.db.commit()
