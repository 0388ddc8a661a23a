"""Each right and wrong answer gets from the judge the verdict that it gets in the notebook.

One notebook holds an answer to every exercise of its lesson, so that there are as few notebooks as an exercise has
answers.
"""

import copy
import functools

import nbformat
import pytest

from grading.judge.notebook.submission import finish
from grading.lessons.collected_answers import answers_to, checks_of, misjudged, rounds
from grading.lessons.scripts import ROOT, read_lesson
from tests.accuracy import with_hidden_tests
from tests.judge.conftest import mark
from tests.test_answers import ANSWERS, LESSONS, exercises

ROUNDS = {lesson: rounds(ANSWERS / lesson, exercises(lesson)) for lesson in LESSONS}


quick = functools.cache(with_hidden_tests)
# `make test` tries the first notebook of most lessons; `make ci` more, others each day; `make nightly` all.
MORE = [pytest.mark.slow, pytest.mark.daily(8)]
# They start clusters, in lesson 11 again and again, so that each answer takes seconds.
ON_CLUSTERS = {"07_scaling_out", "08_local_cluster", "11_failing_workers"}
EVERY_LESSON = [pytest.param(name, marks=pytest.mark.slow if name in ON_CLUSTERS else []) for name in LESSONS]
EVERY_ROUND = [
    pytest.param(name, n, marks=MORE if n or name in ON_CLUSTERS else [])
    for name, found in ROUNDS.items()
    for n in range(len(found))
]


@pytest.mark.parametrize(("lesson", "number"), EVERY_ROUND)
def test_every_answer_gets_the_verdict_that_it_deserves(court, lesson, number):
    notebook = quick(lesson)

    def judge(filled) -> dict[str, bool]:
        return {verdict.grade_id: verdict.passed for verdict in court.judge(filled, notebook).verdicts}

    assert misjudged(notebook, ROUNDS[lesson][number], judge) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_all_answers_are_tried(lesson):
    assert set(exercises(lesson)) == set(checks_of(quick(lesson)))
    tried = [path for answers in ROUNDS[lesson] for path in answers.values()]
    assert sorted(tried) == sorted(
        p for name in exercises(lesson) for p in answers_to(ANSWERS / lesson, name)
    )


@pytest.mark.parametrize("lesson", EVERY_LESSON)
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


@pytest.mark.parametrize("lesson", EVERY_LESSON)
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
