"""nbgrader's Validate button says what a check is about, and not its code."""

import json

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.server_extensions.validate_assignment import handlers
from nbgrader.utils import compute_checksum

from course.lab import SETTINGS


def check(name: str, source: str, points: float = 1, **more):
    metadata = {"grade": True, "solution": False, "locked": True, "schema_version": 3, "cell_type": "code"}
    return new_code_cell(
        source, metadata={"nbgrader": {"grade_id": name, "points": points, **metadata, **more}}
    )


@pytest.fixture
def validated(monkeypatch, tmp_path):
    """Return a function from cells to what the button is told, where `make lab` has begun JupyterLab."""
    monkeypatch.setattr(handlers, "Validator", handlers.Validator)  # put back after the test
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(SETTINGS))

    def validate(cells: list) -> dict:
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        file = tmp_path / "lesson.ipynb"
        file.write_text(json.dumps(new_notebook(cells=cells, metadata=kernel)))
        config = handlers.ValidateAssignmentHandler.load_config(None)
        return handlers.Validator(config=config).validate(str(file))

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
    assert "1 + 1" not in found[0]["source"]


def test_a_check_that_was_changed_is_still_named_as_changed(validated):
    kept, changed = (check(name, f'"""About {name}."""\nassert False') for name in ("kept", "changed"))
    for cell in (kept, changed):
        cell.metadata.nbgrader.checksum = compute_checksum(cell)
    assert "changed" not in validated([kept])
    changed.source = '"""About changed."""\nassert False, 1'
    assert [each["source"] for each in validated([kept, changed])["changed"]] == [changed.source]
