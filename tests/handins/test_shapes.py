"""Every shape of a notebook gets the marks that it deserves, and what had to be guessed is told."""

from base64 import b64encode
from contextlib import suppress
from types import SimpleNamespace

import pytest
from nbformat import writes

from grading import autograde
from grading.classroom.records import files_of, read_handed_in
from grading.judge.court import Court
from grading.judge.notebook.mending import fenced, sides
from grading.judge.notebook.submission import Unreadable, read_cells, rebuild
from tests.conftest import NO_SANDBOX
from tests.handins import shapes_of_hand, shapes_of_products  # noqa: F401, which add to them
from tests.handins.lesson import ANSWERS, BLANK, WRONG, lesson
from tests.handins.shapes import NO_NOTEBOOKS, SHAPES


@pytest.fixture(scope="module")
def court():
    """A court for all shapes; without a sandbox where there is none."""
    with Court(unsafe=bool(NO_SANDBOX)) as court:
        yield court


def test_there_are_many():
    names = [shape.name for shape in SHAPES]
    assert len(names) == len({*names}) >= 80


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_it_gets_what_it_deserves(court, shape):
    given = lesson()
    rebuilt = rebuild(given, read_cells(shape.content(), "lesson.ipynb"))
    files = {path: b64encode(text.encode()).decode() for path, text in (shape.files or {}).items()}
    judged = court.judge(rebuilt.notebook, given, shown=[], seconds=10, own=files)
    failed = {verdict.grade_id: verdict.message for verdict in judged.verdicts if not verdict.passed}
    assert judged.points == shape.points, (failed, rebuilt.notes)
    marks = {c.metadata.nbgrader.grade_id: c for c in rebuilt.notebook.cells if "nbgrader" in c.metadata}
    assert list(marks) == [c.metadata.nbgrader.grade_id for c in given.cells if "nbgrader" in c.metadata]
    assert (shape.written or BLANK) in marks["why"].source
    for words in shape.told:
        assert any(words in note for note in rebuilt.notes), rebuilt.notes


@pytest.mark.slow
@pytest.mark.parametrize("wrong", [("double",), ("two_steps",), ("double", "two_steps")], ids=" ".join)
@pytest.mark.parametrize("shape", shapes_of_products.THESE, ids=lambda shape: shape.name)
def test_what_is_wrong_or_not_answered_gains_nothing_by_it_and_costs_nothing_else(court, shape, wrong):
    given = lesson()
    stubs = {cell.id: cell.source for cell in given.cells}
    for others in (WRONG, stubs):
        content = shape.content({name: others[name] if name in wrong else ANSWERS[name] for name in ANSWERS})
        rebuilt = rebuild(given, read_cells(content, "lesson.ipynb"))
        judged = court.judge(rebuilt.notebook, given, shown=[], seconds=10, own={})
        points = sum({"double": 3, "two_steps": 2}[name] for name in WRONG if name not in wrong)
        assert judged.points == points, (rebuilt.notes, content)


def test_the_notebook_of_another_lesson_is_told_and_no_answer_in_words():
    other = lesson()
    for cell in other.cells:
        if "nbgrader" in cell.metadata:
            name = f"other_{cell.metadata.nbgrader.grade_id}"
            cell |= {"id": name, "source": cell.source.replace("double", "triple").replace("two_", "three_")}
            cell.metadata.nbgrader.grade_id = name
    with pytest.raises(Unreadable, match="notebook of another lesson: it has `other_double`"):
        rebuild(lesson(), read_cells(writes(other).encode(), "lesson.ipynb"))


def test_copies_beside_the_notebook_are_not_passed_over_without_a_word(tmp_path):
    for name in ("lesson", "lesson-Copy1", "lesson_2", "scratch"):
        (tmp_path / f"{name}.ipynb").touch()
    path, notes = autograde._find_notebook(tmp_path, "lesson", ["lesson", "lesson_2"])
    assert (path.name, notes) == ("lesson.ipynb", ["lesson.ipynb is what was graded, and not lesson-Copy1"])
    given = SimpleNamespace(exactly=None, files={}, notebooks=["lesson", "lesson_2"])
    beside = files_of(tmp_path)
    handed_in = read_handed_in(tmp_path, beside, given.notebooks)
    work = autograde._read(tmp_path, handed_in, beside, given, "ada", "seed", ["late"])
    assert work.notes == {"lesson": ["late", *notes], "lesson_2": ["late"]}


@pytest.mark.parametrize("reason", NO_NOTEBOOKS)
def test_what_is_no_notebook_is_named_with_what_to_do(reason):
    with pytest.raises(Unreadable, match=reason):
        read_cells(NO_NOTEBOOKS[reason], "lesson.ipynb")


@pytest.mark.parametrize(
    "content",
    ['{"cells": [' + " " * 400_000, "<<<<<<< \n" * 100_000, '{"cells": [{}' + " ," * 300_000, "```py\nx\n" * 12_000],
    ids=["blanks", "marks of merges", "commas", "fences"],
)  # fmt: skip
def test_what_looks_like_it_without_an_end_is_looked_at_once(content):
    """Each of these took minutes where all that follows was tried again from each place."""
    with suppress(Unreadable):
        read_cells(content.encode(), "lesson.ipynb")
    assert [*sides(content)] == []
    assert len(fenced(content)) < len(content)
