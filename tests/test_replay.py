"""The layout for nbval finds what it is meant to find."""

import re
import subprocess
import sys

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from grading.lessons.scripts import ROOT
from tests.conftest import start_again
from tests.replay import compared_share, parameter_sets, prepared, record_run

SETS = [{"n": 1}, {"n": 2}, {"n": 3}]


def notebook(*sources: str, tags: tuple[str, ...] = ()) -> nbformat.NotebookNode:
    """A notebook with a parameters cell and some more, the last of which has tags."""
    parameters = new_code_cell("n = 0", metadata={"tags": ["parameters"], "parameter_sets": SETS})
    cells = [parameters, *map(new_code_cell, sources)]
    cells[-1].metadata["tags"] = list(tags)
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return new_notebook(cells=cells, metadata=kernel)


def test_a_lesson_declares_three_parameter_sets():
    assert parameter_sets(notebook("n")) == SETS
    poor = notebook("n")
    poor.cells[0].metadata.parameter_sets = SETS[:2]
    with pytest.raises(ValueError, match="three are needed"):
        parameter_sets(poor)


def test_parameters_are_injected_after_their_cell():
    sources = [cell.source for cell in prepared(notebook("n"), {"n": 5}).cells]
    assert sources[0] == "n = 0"
    assert "n = 5" in sources[1]
    assert sources[2] == "n"


def test_only_what_shows_something_and_is_not_measured_counts_as_compared():
    ran = notebook("1", "2", "3")
    shown = [new_output("execute_result", {"text/plain": "1"})]
    ran.cells[1].outputs = shown
    ran.cells[2].outputs = shown
    ran.cells[3].metadata.tags = ["measured", "nbval-ignore-output"]
    ran.cells[3].outputs = shown
    assert compared_share(ran) == (2, 3)


RUN = {  # name: the last cell, its tags, whether a strict replay passes
    "same": ("n + 1", (), True),
    "address": ("object()", (), True),
    "random": ("import random; random.random()", (), False),
    "measured": ("import random; random.random()", ("measured",), True),
    "error": ("1 / 0", (), False),
}
NOT_RUN = {
    "not_compared": ("import random; random.random()", (), True),
    "false": ("assert n == 0", (), False),
}


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
def test_nbval_fails_where_it_should_and_nowhere_else(tmp_path):
    """A run notebook is compared, one that was not run is only run; `make test` gives both to one pytest."""
    for name, (source, tags, _) in RUN.items():
        record_run(notebook(source, tags=tags), {"n": 1}, tmp_path / f"{name}.ipynb")
    for name, (source, tags, _) in NOT_RUN.items():
        nbformat.write(prepared(notebook(source, tags=tags), {"n": 1}), tmp_path / f"{name}.ipynb")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--nbval",
        "--nbval-sanitize-with",
        ROOT / "tests" / "sanitize.cfg",
    ]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    failed = set(re.findall(r"^FAILED (?:\S*/)?(\w+)\.ipynb", done.stdout, re.MULTILINE))
    assert failed == {name for name, (_, _, passes) in (RUN | NOT_RUN).items() if not passes}, done.stdout


@pytest.mark.parametrize("silent", [0, 1, 2, 3])
def test_where_a_kernel_never_answers_another_is_started(silent):
    asked = []

    def start(**which):
        asked.append(which)
        if len(asked) <= silent:
            raise RuntimeError("Kernel didn't respond in 60 seconds")
        return "kernel"

    if silent < 3:
        assert start_again(start, kernel_name="python3") == "kernel"
    else:
        with pytest.raises(RuntimeError, match="didn't respond"):
            start_again(start, kernel_name="python3")
    assert asked == [{"kernel_name": "python3"}] * min(silent + 1, 3)
