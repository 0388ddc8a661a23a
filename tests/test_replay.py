"""The layout for nbval finds what it is meant to find."""

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from grading.lessons import ROOT
from tests.replay import compared_share, parameter_sets, prepared, record_run

SETS = [{"n": 1}, {"n": 2}, {"n": 3}]


def notebook(*sources: str, tags: tuple[str, ...] = ()) -> nbformat.NotebookNode:
    """A notebook with a parameters cell and some more, the last of which has tags."""
    parameters = new_code_cell("n = 0", metadata={"tags": ["parameters"], "parameter_sets": SETS})
    cells = [parameters, *map(new_code_cell, sources)]
    cells[-1].metadata["tags"] = list(tags)
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return new_notebook(cells=cells, metadata=kernel)


def replay(folder: Path) -> subprocess.CompletedProcess:
    """Run nbval on a folder as `make test` does."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--nbval",
        "--nbval-sanitize-with",
        ROOT / "tests" / "sanitize.cfg",
    ]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider", folder], cwd=ROOT, capture_output=True, text=True, check=False
    )


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


@pytest.mark.parametrize(
    ("source", "tags", "passes"),
    [
        ("n + 1", (), True),
        ("object()", (), True),  # an address, which is masked
        ("import random; random.random()", (), False),
        ("import random; random.random()", ("measured",), True),
        ("import os; print(os.getpid())", (), False),
        ("1 / 0", (), False),
        ("1 / 0", ("raises-exception",), True),
    ],
)
def test_a_strict_replay_finds_what_differs(tmp_path, source, tags, passes):
    record_run(notebook(source, tags=tags), {"n": 1}, tmp_path / "lesson.ipynb")
    done = replay(tmp_path)
    assert (done.returncode == 0) == passes, done.stdout


@pytest.mark.parametrize(
    ("source", "passes"), [("import random; random.random()", True), ("assert n == 0", False)]
)
def test_a_notebook_that_was_not_run_is_run_and_not_compared(tmp_path, source, passes):
    nbformat.write(prepared(notebook(source), {"n": 1}), tmp_path / "lesson.ipynb")
    assert (replay(tmp_path).returncode == 0) == passes
