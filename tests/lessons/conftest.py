"""Run a lesson's code as its reader would, and look at what it leaves behind."""

import re
from pathlib import Path

import pytest

from grading.lessons import ROOT, read_lesson
from tests.replay import parameter_sets, prepared


@pytest.fixture(scope="module")
def lesson(request, tmp_path_factory) -> dict:
    """The names that the solution notebook defines, run under its first parameter set.

    The test module `test_NN_topic` gets the lesson `NN_topic`.
    """
    name = Path(request.path).stem.removeprefix("test_")
    notebook = read_lesson(ROOT / "solutions" / name / f"{name}.py")
    notebook = prepared(notebook, parameter_sets(notebook)[0])
    names = {"__name__": "__main__"}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp(name))  # visualize() saves a picture
        for cell in notebook.cells:
            if cell.cell_type == "code":
                exec(re.sub(r"^%.*$", "", cell.source, flags=re.MULTILINE), names)  # noqa: S102, our own lesson
    return names
