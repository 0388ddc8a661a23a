"""Answers of people who had seen the released notebooks alone get the verdict that they deserve; each day some of them.

`blind_answers/<date of the round>/<lesson then>/<exercise>/{right,wrong}/*.py`. docs/accuracy.md has their first verdicts. Those
that `blind_answers/missed.toml` names may still be judged otherwise than their writers meant, and why.
"""

import random

import pytest

from grading.lessons.collected_answers import checks_of
from tests.accuracy import (
    BLIND,
    LESSONS,
    LISTED,
    failures,
    find_answers,
    name_of,
    side_by_side,
    with_hidden_tests,
)

ROUNDS = sorted(path for path in BLIND.iterdir() if path.is_dir())


@pytest.mark.slow
@pytest.mark.daily(2)
@pytest.mark.parametrize("lesson", LESSONS)
def test_blind_answers_get_the_verdicts_that_they_deserve(lesson, amount, locked_in):
    notebooks, seed = amount(2, 1000)
    notebook = with_hidden_tests(lesson)
    checks = checks_of(notebook)
    tries = [one for folder in ROUNDS for one in side_by_side(find_answers(checks, folder))]
    tries = random.Random(f"{seed} {lesson}").sample(tries, min(notebooks, len(tries)))
    wrongly = {
        name_of(path): exercise
        for answers, failed in zip(tries, failures(notebook, tries, workers=2), strict=True)
        for exercise, path in answers.items()
        if bool(failed & set(checks[exercise])) == (path.parent.name == "right")
    }
    assert set(wrongly) <= set(LISTED)


def test_what_is_missed_is_there_and_has_a_reason():
    there = {name_of(path) for folder in ROUNDS for path in folder.glob("*/*/*/*.py")}
    assert set(LISTED) <= there
    assert all(len(reason) > 20 for reason in LISTED.values())
