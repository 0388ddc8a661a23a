"""Run a lesson's code as its reader would, and look at what it leaves behind."""

import contextlib
from pathlib import Path

import pytest

from tests.lesson_cells import lesson_cells


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Leave to `make ci` what runs a whole lesson, which waits on purpose, or to `make test-changed` if it has changed."""
    for item in items:
        if item.path.parent == Path(__file__).parent and "lesson" in item.fixturenames:
            item.add_marker("slow")
            item.add_marker("of_lesson")


@pytest.fixture(scope="module")
def lesson(request, tmp_path_factory) -> dict:
    """The names that the solution notebook defines, run under its first parameter set.

    The test module `test_NN_topic` gets the lesson `NN_topic`.
    """
    name = Path(request.path).stem.removeprefix("test_")
    names = {"__name__": "__main__"}
    with contextlib.chdir(tmp_path_factory.mktemp(name)):  # visualize() saves a picture
        for cell in lesson_cells(name):
            cell.run(names)
    return names
