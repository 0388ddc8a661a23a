"""Miniature courses: an idiom is one notebook, written as text, with what its students hand in.

A line `#: kind` begins a cell. Kinds: `course` (no metadata of nbgrader's), `locked`, `answer`, `test N` (N points, or 1),
`text`, `manual` (an answer that a person marks), `task`. After an answer, `wrong` is what one student writes instead.
Before all of it may stand cells of kind `added`: a student's own, in the notebook of the student `mine` only.
"""

import contextlib
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.converters.base import NbGraderException

from grading.classroom.folder import Classroom
from grading.formgrader import plain_start
from grading.lessons.scripts import course_config

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
CONFIG = "c = get_config()\nc.CourseDirectory.course_id = 'miniature'\n"
STUDENTS = ("right", "wrong", "blank", "raising", "moved")
Scores = dict[
    tuple[str, str, str], tuple[float | None, bool]
]  # (student, notebook, cell) → points, needs a person


class Idiom(NamedTuple):
    """A notebook of a course; `files` lie beside it, `own` are what its students hand in beside it.

    `beside` are the tests that cannot be judged; `by_hand` are the (student, test) that wait here for a person.
    """

    cells: str
    files: dict[str, str] = {}  # noqa: RUF012, never changed
    own: dict[str, str] = {}  # noqa: RUF012
    beside: tuple[str, ...] = ()
    by_hand: tuple[tuple[str, str], ...] = ()
    form: int = 5  # of nbformat 4
    metadata: dict[str, Any] = {}  # noqa: RUF012


def read_cells(text: str) -> list[tuple[str, list[str], str]]:
    """Return the cells of an idiom: kind, further words, source."""
    parts = re.split(r"^#: (.+)\n", text.strip() + "\n", flags=re.MULTILINE)[1:]
    heads = [head.split() for head in parts[::2]]
    return [(words[0], words[1:], body.strip("\n")) for words, body in zip(heads, parts[1::2], strict=True)]


def notebook(idiom: Idiom, student: str = "") -> NotebookNode:
    """Return the notebook of a student, or the instructor's."""
    made = new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "P", "language": "python"}}
    )
    made.metadata |= idiom.metadata
    cells = read_cells(idiom.cells)
    for number, (kind, words, source) in enumerate(cells):
        if kind == "wrong" or (kind == "added" and student != "mine"):
            continue
        if kind == "answer":
            following = cells[number + 1] if number + 1 < len(cells) else ("", [], "")
            made.cells += _answer(
                f"cell{number}", source, student, following[2] if following[0] == "wrong" else None
            )
        else:
            made.cells.append(_cell(kind, words, source, f"cell{number}", student))
    for number, cell in enumerate(made.cells):
        cell.id = f"c{number}"
        if idiom.form < 5:
            del cell["id"]
    made.nbformat_minor = idiom.form
    return made


def _mark(name: str, **more: Any) -> dict[str, Any]:
    mark = {
        "grade_id": name,
        "grade": False,
        "solution": False,
        "locked": False,
        "task": False,
        "schema_version": 3,
    }
    return {"nbgrader": mark | more}


def _answer(name: str, source: str, student: str, wrong: str | None) -> list[NotebookNode]:
    mark = _mark(name, solution=True)
    stub = "# YOUR CODE HERE\nraise NotImplementedError()"
    if not student:
        whole = source if BEGIN in source else f"{BEGIN}\n{source}\n{END}"
        return [new_code_cell(whole, metadata=mark)]
    if student == "blank":
        lines = re.sub(
            f"( *){BEGIN}.*?{END}",
            r"\1# YOUR CODE HERE\n\1raise NotImplementedError()",
            source,
            flags=re.DOTALL,
        )
        return [new_code_cell(lines if BEGIN in source else stub, metadata=mark)]
    plain = "\n".join(line for line in source.splitlines() if line.strip() not in (BEGIN, END))
    if student == "moved":
        return [new_code_cell("", metadata=mark), new_code_cell(plain)]
    if student == "raising":
        plain = re.sub(r"^( +)(return|yield) .*", r"\1raise KeyError('mine')", plain, flags=re.MULTILINE)
    if student == "wrong":
        plain = re.sub(r"\breturn .*", "return 'nonsense'", plain) if wrong is None else wrong
    return [new_code_cell(plain, metadata=mark)]


def _cell(kind: str, words: list[str], source: str, name: str, student: str) -> NotebookNode:
    if kind == "test":
        points = float(words[0]) if words else 1
        if student:
            source = re.sub("### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS\n?", "", source, flags=re.DOTALL)
        return new_code_cell(source, metadata=_mark(name, grade=True, locked=True, points=points))
    if kind == "locked":
        return new_code_cell(source, metadata=_mark(name, locked=True))
    if kind == "manual":
        answered = {"": source, "blank": "YOUR ANSWER HERE", "moved": ""}.get(student, "My answer.")
        return new_markdown_cell(answered, metadata=_mark(name, grade=True, solution=True, points=2))
    if kind == "task":
        return new_markdown_cell(source, metadata=_mark(name, task=True, points=3, locked=True))
    if kind == "text":
        return new_markdown_cell(source)
    if kind == "unnamed":  # as old courses have them
        mark = _mark("")["nbgrader"]
        del mark["grade_id"]
        return new_code_cell(source, metadata={"nbgrader": mark})
    return new_code_cell(source)


def build(
    root: Path, idioms: dict[str, Idiom], students: Iterable[str] = STUDENTS, config: str = CONFIG
) -> Path:
    """Write a course with an assignment `a`, which has a notebook for each idiom; return its folder."""
    students = list(students)
    source = root / "source" / "a"
    (root / "nbgrader_config.py").parent.mkdir(parents=True, exist_ok=True)
    (root / "nbgrader_config.py").write_text(config)
    for folder, student in [(source, ""), *((root / "submitted" / one / "a", one) for one in students)]:
        folder.mkdir(parents=True)
        for name, idiom in idioms.items():
            for path, text in (idiom.files | (idiom.own if student else {})).items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text)
            nbformat.write(notebook(idiom, student), folder / f"{name}.ipynb")
    room = Classroom(course_config(root))
    room.step(GenerateAssignment, "a").start()
    return root


def copy_of(course: Path, place: Path) -> Path:
    """Return a copy of a course."""
    shutil.copytree(course, place)
    return place


def by_nbgrader(course: Path) -> Scores:
    """Return what nbgrader gives, as it comes."""
    room = Classroom(course_config(course))
    with contextlib.suppress(NbGraderException):  # the others are graded
        plain_start(room.step(Autograde, "a"))
    return scores(course)


def scores(course: Path) -> Scores:
    """Return what is in the gradebook of a course."""
    with Classroom(course_config(course)).gradebook() as gradebook:
        return {
            (submission.student_id, notebook.name, grade.name): (grade.auto_score, grade.needs_manual_grade)
            for submission in gradebook.find_assignment("a").submissions
            for notebook in submission.notebooks
            for grade in notebook.grades
        }
