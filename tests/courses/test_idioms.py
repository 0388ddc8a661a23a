"""Miniatures of other courses, graded by nbgrader as it comes and by ours: the marks are the same, cell by cell."""

import contextlib
import io
import random
import warnings
from collections.abc import Iterator

import pytest

from grading.cli import main
from tests.classes import openly
from tests.courses.builder import Idiom, build, by_nbgrader, copy_of, scores
from tests.courses.kernel_idioms import IDIOMS

FEW = 3  # idioms a run: nbgrader takes seconds for each notebook of each student


def graded(course) -> str:
    """Grade a course with our command; return what it said."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["grade", "a", "--course", str(course), *openly("grade")]) == 0
    return said.getvalue()


@contextlib.contextmanager
def as_from_a_shell() -> Iterator[None]:
    """Let commands run as from a shell: kernels treat streams otherwise where pytest starts them, and it takes warnings for errors."""
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        patch.delenv("PYTEST_CURRENT_TEST", raising=False)
        warnings.simplefilter("default")
        yield


def compare(place, idioms: dict[str, Idiom]) -> None:
    """Fail with every mark that differs, and with every test that is judged or not against what is expected."""
    course = build(place / "theirs", idioms)
    ours = copy_of(course, place / "ours")
    with as_from_a_shell():
        said, theirs = graded(ours), by_nbgrader(course)
    found = scores(ours)
    assert found.keys() == theirs.keys()
    expected = theirs | {
        (student, name, cell): (None, True) for name, one in idioms.items() for student, cell in one.by_hand
    }
    differing = {key: (found[key], expected[key]) for key in found if found[key] != expected[key]}
    assert not differing, f"{differing}\n{said}"
    lines = [
        line.split(": ", 1)[1].split(", ") for line in said.splitlines() if line.startswith("not judged")
    ]
    beside = {(words[0], words[1].partition(":")[0]) for words in lines}
    assert beside == {(name, cell) for name, one in idioms.items() for cell in one.beside}, said


@pytest.mark.slow
def test_marks_are_nbgraders(tmp_path, amount):
    tries, seed = amount(FEW, len(IDIOMS))
    names = random.Random(seed).sample(sorted(IDIOMS), tries)
    compare(tmp_path, {name: IDIOMS[name] for name in names})
