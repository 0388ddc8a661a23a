"""nbgrader's Validate button says what a check is about, and not its code; tests/test_browser.py clicks it."""

import asyncio
import json
import threading
from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.server_extensions.validate_assignment import handlers
from nbgrader.utils import compute_checksum

from course import validation


def check(name: str, source: str, points: float = 1, **more):
    metadata = {"grade": True, "solution": False, "locked": True, "schema_version": 3, "cell_type": "code"}
    return new_code_cell(
        source, metadata={"nbgrader": {"grade_id": name, "points": points, **metadata, **more}}
    )


@pytest.fixture
def validated(monkeypatch, tmp_path, capsys):
    """Return a function from cells to what the button is told."""
    monkeypatch.setattr(handlers, "Validator", handlers.Validator)  # put back after the test

    def validate(cells: list) -> dict:
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        (tmp_path / "lesson.ipynb").write_text(json.dumps(new_notebook(cells=cells, metadata=kernel)))
        validation.main(str(tmp_path), "lesson.ipynb")
        said = json.loads(capsys.readouterr().out.rpartition("\n")[2])
        assert said["success"], said
        return said["value"]

    return validate


def test_a_check_that_fails_is_named_by_what_it_is_about(validated):
    cells = [
        check("passes", '"""It passes."""\nassert True', 2),
        check("fails", '"""The sum is right."""\nassert 1 + 1 == 3, "it gives 2; expected is 3"', 3),
        check("another", '"""The product is right."""\nassert 2 * 2 == 5, "it gives 4"', 0.5),
        check("silent", 'assert False, "of an instructor who wrote no docstring"'),
    ]
    found = validated(cells)["failed"]
    assert [each["source"] for each in found] == [
        "2 of 6.5 points; 1 of 4 checks say “right”. Those that do not:\n\nThe sum is right.  (0 of 3 points)",
        "The product is right.  (0 of 0.5 points)",
        cells[3].source,
    ]
    assert "it gives 2; expected is 3" in found[0]["raw_error"]
    assert "1 + 1" not in found[0]["source"] + found[0]["raw_error"]


def test_a_check_that_was_changed_is_still_named_as_changed(validated):
    kept, changed = (check(name, f'"""About {name}."""\nassert False') for name in ("kept", "changed"))
    for cell in (kept, changed):
        cell.metadata.nbgrader.checksum = compute_checksum(cell)
    assert "changed" not in validated([kept])
    changed.source = '"""About changed."""\nassert False, 1'
    assert [each["source"] for each in validated([kept, changed])["changed"]] == [changed.source]


def test_a_lesson_runs_with_the_parameters_that_it_is_graded_with(validated):
    sets = [{"delay": 0.01, "name": "a"}, {"delay": 5}]
    parameters = new_code_cell(
        "delay, name, own = 1000, 'b', 3",
        metadata={"tags": ["parameters"], "parameter_sets": sets, "grading_parameters": {"delay": 0.001}},
    )
    assert validated([parameters, check("quick", "assert (delay, name, own) == (0.001, 'a', 3)")]) == {}
    parameters.metadata.tags.clear()
    assert "failed" in validated([parameters, check("quick", "assert delay < 1")])


def test_the_server_goes_on_meanwhile(monkeypatch):
    """Its loop has to come to `turn.set` while the notebook runs."""
    begun, turn, told = threading.Event(), threading.Event(), []

    def run(command, **how):
        begun.set()
        assert turn.wait(60)
        return SimpleNamespace(stdout=f"a log\n{json.dumps(command[2:])}")

    monkeypatch.setattr(validation.subprocess, "run", run)
    handler = SimpleNamespace(
        root_dir="/top", finish=told.append, get_argument=lambda name, default: "a.ipynb"
    )

    async def both():
        answer = asyncio.create_task(validation.post(handler))
        while not begun.is_set():
            await asyncio.sleep(0)
        turn.set()
        await answer

    asyncio.run(both())
    assert told == ['["course.validation", "/top", "a.ipynb"]']
