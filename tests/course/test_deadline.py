"""Checks of how long a graph takes, by the calls that its tasks make."""

import pytest
from dask import delayed

from course import check
from course.cards import CheckFailed
from course.deadline import beats


def slow(x):
    return x


def in_one(slow, values):
    """One task with a name of its own makes all calls."""
    return delayed(lambda values: [slow(x) for x in values])(values)


def each(slow, values):
    return delayed([delayed(slow)(x) for x in values])


def test_a_task_takes_as_long_as_the_calls_that_it_makes(capsys):
    beats(check(each, (slow, [1, 2, 3, 4])), {slow: 1.0}, workers=2, limit=2.0)
    assert "is done in 2 s on 2 workers, of at most" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match="would take 4 s on 2 workers"):
        beats(check(in_one, (slow, [1, 2, 3, 4])), {slow: 1.0}, workers=2, limit=2.0)


def test_the_limit_may_depend_on_the_arguments():
    checked = check(each, (slow, [1]), (slow, [1, 2, 3]))
    beats(checked, {slow: 1.0}, workers=1, limit=lambda slow, values: len(values))
    with pytest.raises(CheckFailed, match="at most 2 s"):
        beats(checked, {slow: 1.0}, workers=1, limit=lambda slow, values: min(2, len(values)))


def test_rounding_does_not_make_it_late():
    beats(check(each, (slow, [1, 2, 3])), {slow: 0.1}, workers=1, limit=0.3)


def test_what_was_done_before_is_not_in_time():
    with pytest.raises(CheckFailed, match="no task calls slow"):
        beats(check(lambda slow, x: delayed(slow(x)), (slow, 1)), {slow: 1.0}, workers=1, limit=2.0)
