"""How much tasks hand on to one another, as a check sees it."""

import array
from collections import deque, namedtuple
from functools import partial
from types import SimpleNamespace

import pandas as pd
import pytest
from dask import delayed

from course import at_most, check
from course.cards import CheckFailed
from course.handed_on import hands_on, numbers_in

Sized = namedtuple("Sized", "size rows")


def holding(rows):
    return lambda: rows


def total(values):
    return delayed(sum)(delayed(list)(values))


def test_the_task_that_hands_on_too_much_is_named(capsys):
    hands_on(check(total, [1, 2]), at_most(2))
    assert "right: no task of total([1, 2]) hands on more than 2 numbers" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match="hands on 3 numbers: list"):
        hands_on(check(total, [1, 2], [1, 2, 3]), at_most(2))


def test_it_shares_the_calls_of_other_words():
    calls = []
    checked = check(lambda values: calls.append(values) or total(values), [1, 2]).gives(3)
    hands_on(checked, 2)
    assert len(calls) == 2  # a graph is computed once; this looks at another


def test_an_error_of_a_task_is_its_own():
    with pytest.raises(ZeroDivisionError) as failed:
        hands_on(check(lambda x: delayed(lambda y: 1 / y)(x), 0, hint="Look."), 1)
    assert failed.value.look == "Look."


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (1, 1),
        ([1, (2, 3)], 3),
        ({"a": [1, 2], "b": 3}, 3),
        (pd.DataFrame({"a": [1, 2], "b": [3, 4]}), 4),
        ("x" * 40, 4),
        ({1: 2, 3: 4}, 4),
        (deque([1, 2]), 2),
        (frozenset({1, 2, 3}), 3),
        ({"a": 1, "b": 2}.values(), 2),
        (array.array("d", [1, 2]), 2),
        (iter([1, 2]), 2),
        (bytearray(40), 4),
        (2**200, 4),
        (SimpleNamespace(rows=[1, 2], n=3), 3),
        (Sized(1, [2, 3]), 3),
        (partial(max, [1, 2], key=abs), 3),
        (holding([1, 2]), 3),
    ],
)
def test_numbers_in_whatever(value, number):
    assert numbers_in(value) == number


def test_numbers_in_what_holds_itself():
    value = [1]
    value.append(value)
    assert numbers_in(value) == 1
