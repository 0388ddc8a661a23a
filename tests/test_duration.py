"""How long a lesson takes: the formula gives what readers estimated, and lessons say what it gives."""

import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.cli import main
from grading.lessons import scripts as lessons
from grading.lessons.duration import Duration, Effort, duration, say_time

# What fresh readers estimated, in minutes, for the lessons as they were on 2026-11-28, and what was in those. The seconds are
# those that the slow cells took on two busy cores.
READERS = {
    (60, 65): Effort(2231, 83, 43, 0, ("apply",) * 5 + ("work out",)),
    (60, 70): Effort(2104, 114, 34, 17, ("apply",) * 3 + ("design",) * 2),
    (50, 60): Effort(1762, 68, 30, 0, ("apply",) * 4 + ("design",)),
    (80, 95): Effort(2959, 272, 51, 22, ("work out",) * 4 + ("apply", "design")),
    (85, 100): Effort(3001, 240, 42, 180, ("apply",) + ("design",) * 4),
    (75, 75): Effort(2347, 131, 40, 0, ("apply",) * 4 + ("design",) * 2),
    (90, 90): Effort(3295, 219, 37, 60, ("apply",) * 4 + ("design",) * 2),
}


def answer(lines: int, grade_id: str = "some_exercise"):
    body = "\n".join(f"    x = {n}" for n in range(lines))
    source = f"def f():\n    ### BEGIN SOLUTION\n    # why\n\n{body}\n    ### END SOLUTION\n"
    return new_code_cell(source, metadata={"nbgrader": {"solution": True, "grade_id": grade_id}})


CHECK = new_code_cell("check(f)\ncheck(f)", metadata={"nbgrader": {"grade": True}})
WRITTEN = new_markdown_cell("A written answer.", metadata={"nbgrader": {"grade": True, "solution": True}})


@pytest.mark.parametrize("estimate", READERS)
def test_the_formula_gives_what_readers_estimated(estimate):
    low, high = estimate
    minutes = READERS[estimate].minutes
    assert low - 2 <= minutes <= high + 2
    said = [
        int(number) for number in re.findall(r"\d+", Duration(READERS[estimate], 1, READERS[estimate]).range)
    ]
    assert said[0] <= high
    assert said[1] >= low


def test_what_there_is_to_read_to_run_and_to_solve_is_counted():
    scheme = "Three words more?\n=== BEGIN MARK SCHEME ===\nnot for students\n=== END MARK SCHEME ==="
    cells = [
        new_markdown_cell("# Two words"),
        new_code_cell("# Takes about 20 seconds\nx = 1\n\ny = 2"),
        new_markdown_cell("(You can pass\nover this.)"),
        new_code_cell("q = 1\nr = 2\ns = 3"),
        new_markdown_cell(""),
        new_code_cell("given = 1", metadata={"jupyter": {"source_hidden": True}}),
        answer(2),
        CHECK,
        answer(9),
        answer(9, "forecast"),
        new_markdown_cell(scheme),
        WRITTEN,
        new_markdown_cell("## Going further (not marked)\n\nMore."),
        new_code_cell("# Takes 3 s\nz = 3"),
        answer(1),
    ]
    core, questions, further = duration(new_notebook(cells=cells))
    assert core == Effort(words=10, lines=2, runs=3, seconds=20, exercises=("apply", "design", "apply"))
    assert questions == 1
    assert further == Effort(words=5, lines=1, runs=1, seconds=3, exercises=("apply",))


def test_a_notebook_says_in_its_first_cell_what_was_counted():
    said = "# Title\n\n**Time:** {}; 10 more for the question.\n\n**You need** time."
    notebook = new_notebook(cells=[new_markdown_cell(said.format("2 to 3 days")), answer(9)])
    say_time(notebook)
    assert notebook.cells[0].source == said.format("5 to 10 minutes")
    longer = new_notebook(cells=[new_markdown_cell(said.format("")), *(answer(9) for _ in range(5))])
    say_time(longer)
    assert longer.cells[0].source == said.format("35 to 45 minutes")
    say_time(new_notebook())  # has no cell to say it in


def test_lessons_as_they_are_handed_out_say_it_and_their_scripts_need_not():
    for name, script in lessons.known_lessons().items():
        solution = lessons.read_lesson(script)
        released = nbformat.read(lessons.ROOT / "notebooks" / name / f"{name}.ipynb", as_version=4)
        assert f"**Time:** {duration(solution).range};" in released.cells[0].source


def test_an_edit_in_jupyterlab_brings_no_counted_time_into_the_script(tmp_path):
    script = tmp_path / "01_tea" / "01_tea.py"
    script.parent.mkdir()
    script.write_text('# %% [markdown]\n"""\n# Tea\n\n**Time:** counted; 10 more.\n"""\n\n# %%\n1 + 1\n')
    notebook = lessons.write_solution(script)
    edited = nbformat.read(notebook, as_version=4)
    assert "**Time:** about 5 minutes; 10 more." in edited.cells[0].source
    edited.cells[1].source = "1 + 2"
    nbformat.write(edited, notebook)
    lessons.import_edit(script)
    assert "**Time:** counted; 10 more." in script.read_text()
    assert "1 + 2" in script.read_text()


def test_the_command_says_how_long_each_lesson_takes_and_fails_where_one_takes_too_long(
    tmp_path, monkeypatch, capsys
):
    own = tmp_path / "91_tea" / "91_tea.py"
    own.parent.mkdir()
    own.write_text(f'# %% [markdown]\n"""\n# Tea\n\n{"word " * 1380}\n"""\n')
    monkeypatch.setenv("EXTRA_SOLUTIONS", str(tmp_path))
    assert main(["lessons", "91_tea"]) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["minutes", "core", "question", "further"]
    assert row.split()[:4] == ["91_tea", "10", "0", "0"]
    own.write_text(own.read_text().replace("# Tea", "# Tea\n\n" + "word " * 7000))
    assert main(["lessons", "91_tea"]) == 1
    assert "TOO LONG: the core may take 55 minutes" in capsys.readouterr().out
