"""What a student has reached is told after each check, in a copy that the lab made, and nowhere else."""

import json
from types import SimpleNamespace

import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course import lab, progress


def cell(name, **mark):
    return new_code_cell("pass", id=name, metadata={"nbgrader": {"grade_id": name, **mark}})


@pytest.fixture
def notebook(tmp_path):
    """A lesson of two exercises with three checks, in a student's copy."""
    path = tmp_path / "01_tea" / "01_tea.ipynb"
    path.parent.mkdir()
    (tmp_path / progress.COPY).write_text("{}")
    written = {"nbgrader": {"grade_id": "why", "grade": True, "solution": True, "points": 4}}
    cells = [
        cell("boil", solution=True),
        cell("boil_water", grade=True, points=1),
        cell("boil_hot", grade=True, points=2),
        cell("pour", solution=True),
        cell("pour_cup", grade=True, points=1),
        new_markdown_cell("*Your answer here.*", metadata=written),
    ]
    nbformat.write(new_notebook(cells=cells), path)
    return path


@pytest.fixture
def shell(notebook, monkeypatch):
    """A shell whose kernel was started for the notebook."""
    shell = InteractiveShell()
    monkeypatch.setattr("IPython.get_ipython", lambda: shell)
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    return shell


def run(shell, name, success=True):
    result = SimpleNamespace(info=SimpleNamespace(cell_id=name), success=success)
    shell.events.trigger("post_run_cell", result)


def test_a_copy_is_known_by_what_the_lab_writes_into_it():
    assert progress.COPY == lab.RECORD


def test_each_check_tells_points_and_exercises_so_far(shell, capsys):
    progress.watch()
    run(shell, "boil_water")
    assert "✓ So far in this lesson: 1 of 4 points, 0 of 2 exercises done\n" in capsys.readouterr().out
    run(shell, "boil_hot")
    assert "3 of 4 points, 1 of 2 exercises done\n" in capsys.readouterr().out
    run(shell, "pour_cup", success=False)
    assert "✗ So far in this lesson: 3 of 4 points, 1 of 2" in capsys.readouterr().out
    run(shell, "boil_water", success=False)
    assert "2 of 4 points, 0 of 2" in capsys.readouterr().out, "the last run counts"


def test_other_cells_and_a_second_import_say_nothing_more(shell, capsys):
    progress.watch()
    progress.watch()
    run(shell, "boil")
    run(shell, None)
    assert capsys.readouterr().out == ""
    run(shell, "boil_hot")
    assert capsys.readouterr().out.count("So far") == 1


@pytest.mark.parametrize("session", ["", "/elsewhere/01_tea.ipynb", "a console"])
def test_where_no_copy_was_opened_nothing_is_watched(shell, monkeypatch, session):
    monkeypatch.setenv("JPY_SESSION_NAME", session)
    before = list(shell.events.callbacks["post_run_cell"])
    progress.watch()
    assert shell.events.callbacks["post_run_cell"] == before


def test_without_a_shell_nothing_happens(notebook, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    monkeypatch.setattr("IPython.get_ipython", lambda: None)
    progress.watch()


def test_a_notebook_that_is_being_written_and_a_lost_record_disturb_nothing(shell, notebook, capsys):
    progress.watch()
    (notebook.parents[1] / progress.RECORD).write_text("[1")
    run(shell, "boil_hot")
    assert "2 of 4" in capsys.readouterr().out
    text = notebook.read_text()
    notebook.write_text(text[:50])
    run(shell, "boil_water")
    assert capsys.readouterr().out == ""


def test_the_start_page_shows_all_lessons(shell, notebook, monkeypatch):
    progress.note(notebook, "boil_water", True)
    progress.note(notebook, "boil_hot", True)
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook.parents[1] / "start.ipynb"))
    shown = progress.show()
    assert "| 01_tea | 3 of 4 | 1 of 2 | boil |" in shown._repr_markdown_()
    assert repr(shown) == "01_tea: 3 of 4 points, 1 of 2 exercises done"
    assert json.loads((notebook.parents[1] / progress.RECORD).read_text()) == {
        "01_tea": ["boil_water", "boil_hot"]
    }
