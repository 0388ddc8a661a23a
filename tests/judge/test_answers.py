"""Each right and wrong answer gets from the judge the verdict that it gets in the notebook.

One notebook holds an answer to every exercise of its lesson, so that there are as few notebooks as an exercise has
answers.
"""

import copy

import nbformat
import pytest
from papermill.parameterize import parameterize_notebook

from grading.judge.needs import needed
from grading.lessons import ROOT, read_lesson
from grading.submission import finish
from tests.judge.conftest import mark
from tests.replay import parameter_sets
from tests.test_answers import ANSWERS, LESSONS, caught_by, exercises


def quick(lesson: str):
    """Return a lesson without what only shows or measures something, in which nothing waits."""
    notebook = read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")
    notebook = finish(notebook, notebook.cells, []).notebook
    notebook = parameterize_notebook(notebook, {**parameter_sets(notebook)[0], "delay": 0.0})
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    course = [cell for cell in code if not mark(cell)]
    graded = [cell.source for cell in code if mark(cell)]
    for cell, part in zip(course, needed(tuple(cell.source for cell in course), tuple(graded)), strict=True):
        cell.source = part
    return notebook


def rounds(lesson: str) -> list[dict]:
    """Return exercise → answer for each notebook that is needed to try all answers."""
    files = {exercise: sorted((ANSWERS / lesson / exercise).glob("*/*.py")) for exercise in exercises(lesson)}
    longest = max(map(len, files.values()))
    return [{e: paths[n] for e, paths in files.items() if n < len(paths)} for n in range(longest)]


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_answer_gets_the_verdict_that_it_deserves(court, lesson):
    notebook, wrong, looked_at = quick(lesson), [], 0
    for answers in rounds(lesson):
        filled = copy.deepcopy(notebook)
        for cell in filled.cells:
            if mark(cell).get("solution") and mark(cell)["grade_id"] in answers:
                cell.source = answers[mark(cell)["grade_id"]].read_text("utf-8")
        passed = {verdict.grade_id: verdict.passed for verdict in court.judge(filled, notebook).verdicts}
        for exercise, path in answers.items():
            right = path.parent.name == "right"
            for check in checks(notebook, exercise) if right else caught_by(path):
                looked_at += 1
                if passed[check] != right:
                    wrong.append(f"{exercise}/{path.stem}: {check} {'fails' if right else 'passes'}")
    assert wrong == []
    assert looked_at >= len(list((ANSWERS / lesson).rglob("*.py")))


def checks(notebook, exercise: str) -> list[str]:
    """Return the tests between an exercise's answer and the next answer."""
    found, current = [], None
    for cell in notebook.cells:
        if cell.cell_type == "code" and mark(cell).get("solution"):
            current = mark(cell)["grade_id"]
        elif cell.cell_type == "code" and mark(cell).get("grade") and current == exercise:
            found.append(mark(cell)["grade_id"])
    return found


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_solution_gets_full_marks(court, lesson):
    assert [verdict for verdict in court.judge(quick(lesson)).verdicts if not verdict.passed] == []


def test_a_whole_lesson_shows_its_outputs(court):
    lesson = LESSONS[0]
    notebook = read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")
    judged = court.judge(finish(notebook, notebook.cells, []).notebook, notebook)
    assert all(verdict.passed for verdict in judged.verdicts)
    outputs = [output for cell in judged.notebook.cells for output in cell.get("outputs", [])]
    assert any("image/png" in output.get("data", {}) for output in outputs)
    assert not [output for output in outputs if output.get("name") == "stderr"]
    nbformat.validate(judged.notebook)


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_untouched_notebook_gets_nothing(court, lesson):
    notebook = quick(lesson)
    untouched = copy.deepcopy(notebook)
    for cell in untouched.cells:
        if cell.cell_type == "code" and mark(cell).get("solution"):
            cell.source = cell.source.partition("### BEGIN SOLUTION")[0] + "raise NotImplementedError"
    judged = court.judge(untouched, notebook)
    assert judged.points == 0
    checked = [
        cell for cell in judged.notebook.cells if cell.cell_type == "code" and mark(cell).get("points")
    ]
    assert all("NotImplementedError" in str(cell.outputs) for cell in checked)
