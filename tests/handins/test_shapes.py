"""Every shape of a notebook gets the marks that it deserves, and what had to be guessed is told."""

from base64 import b64encode

import pytest

from grading.judge.court import Court
from grading.judge.notebook.submission import Unreadable, read_cells, rebuild
from tests.conftest import NO_SANDBOX
from tests.handins.lesson import BLANK, lesson
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


@pytest.mark.parametrize("reason", NO_NOTEBOOKS)
def test_what_is_no_notebook_is_named_with_what_to_do(reason):
    with pytest.raises(Unreadable, match=reason):
        read_cells(NO_NOTEBOOKS[reason], "lesson.ipynb")
