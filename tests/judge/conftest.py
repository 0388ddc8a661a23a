"""Small notebooks to judge, and one court for all of them."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grading.judge.court import Court
from tests.conftest import NO_SANDBOX

IMPORTS = """
from dask import delayed
import dask, operator
from course import evaluate
from tasklens import TaskGraph
def slowinc(x):
    return x + 1
"""


@pytest.fixture(scope="session")
def court():
    """A court that is open for all tests, since it takes a second to open; without a sandbox where there is none."""
    with Court(unsafe=bool(NO_SANDBOX)) as court:
        yield court


def mark(cell) -> dict:
    """Return nbgrader's metadata of a cell."""
    return cell.metadata.get("nbgrader", {})


def graded(source: str, grade_id: str, points: float | None = None):
    """Return a cell of nbgrader's: a test if it has points, else an answer."""
    mark = {
        "grade_id": grade_id,
        "grade": points is not None,
        "solution": points is None,
        "schema_version": 3,
    }
    mark |= {"locked": points is not None, "task": False} | ({} if points is None else {"points": points})
    return new_code_cell(source, metadata={"nbgrader": mark})


def notebook(
    answer: str, tests: list[str], course: str = "", names: str = "def f(*args): ...", later: str = ""
):
    """Return a rebuilt notebook and its lesson: course, answer, course again, tests named test0, test1, …"""
    both = []
    for source in (answer, names):
        cells = [new_code_cell(IMPORTS + course), graded(source, "f"), new_code_cell(later)]
        cells += [graded(test, f"test{number}", 1) for number, test in enumerate(tests)]
        both.append(new_notebook(cells=cells))
    return both


@pytest.fixture
def judge(court):
    """Return a function that judges an answer `f` by tests and returns the verdicts' messages; None where passed."""

    def run(answer: str, *tests: str, seconds: float = 5, **more: str) -> list[str | None]:
        judged = court.judge(*notebook(answer, list(tests), **more), seconds=seconds, total=60)
        return [None if verdict.passed else verdict.message for verdict in judged.verdicts]

    return run
