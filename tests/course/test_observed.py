"""Checks of what is seen beside an answer: what they let pass, and what their cards say."""

import numpy as np
import pytest

from course import at_least
from course.cards import CheckFailed, as_own
from course.cluster import LAST, PIECES, ROOTS, SHARING, counted
from course.observed import check_beside


def observe(answer, *args):
    """Return what an answer gives, and for how many arguments."""
    return {"value": answer(*args), "tasks": len(args)}


def double(values):
    return [2 * x for x in values]


def test_what_is_seen_is_compared_with_values_and_bounds(capsys):
    checked = check_beside(observe, double, ([],), ([1, 2],))
    checked.sees("value", lambda values: [x + x for x in values]).sees("tasks", at_least(1))
    said = capsys.readouterr().out
    assert "right: value: [2, 4], in 2 calls, such as double(client, [1, 2])" in said
    assert "right: tasks: at least 1, in 2 calls" in said


def test_each_thing_that_was_seen_may_have_a_hint_of_its_own():
    checked = check_beside(observe, double, ([1],), hint="Think.", hints={"tasks": "Send it."})
    for what, hint, look in [
        ("tasks", "", "Send it."),
        ("tasks", "Say it.", "Say it."),
        ("value", "", "Think."),
    ]:
        with pytest.raises(CheckFailed, match=f"look     {look}"):
            checked.sees(what, None, hint)


def test_a_call_with_an_array_is_said_as_it_can_be_made():
    with pytest.raises(CheckFailed, match=r"double\(client, np\.array\(\[1, 2\]\)\)"):
        check_beside(observe, double, (np.array([1, 2]),)).sees("tasks", 2)


@pytest.mark.parametrize(
    ("what", "expected", "words"),
    [
        ("value", [2], ["double(client, [1, 2]) gives [2, 4].", "expected [2]", "look     Think."]),
        ("tasks", at_least(2), ["double(client, [1, 2]): number of tasks: 1.", "at least 2"]),
        ("places", {"a": 1}, ["double(client, [1, 2]): places: None."]),
    ],
)
def test_a_card_says_what_was_seen_and_expected(what, expected, words):
    with pytest.raises(CheckFailed) as failed:
        check_beside(observe, double, ([1, 2],)).sees(what, expected, "Think.")
    assert all(word in str(failed.value) for word in words), str(failed.value)


def test_nothing_is_shown_below_a_check():
    """What a cell shows as its value would be read as its points."""
    assert check_beside(observe, double, ([],))._ipython_display_() is None


def test_each_call_is_made_once():
    calls = []
    checked = check_beside(observe, lambda x: calls.append(x), (1,), (2,))
    checked.sees("value", None).sees("tasks", 1)
    assert calls == [1, 2]


def test_an_answer_that_changes_its_data_is_told_so():
    with pytest.raises(CheckFailed, match="changes its data"):
        check_beside(observe, lambda values: values.clear(), ([1, 2],)).sees("value", None)
    with pytest.raises(CheckFailed, match="changes its data"):
        check_beside(observe, lambda table: table.sort(), (np.array([2, 1]),)).sees("value", None)


def test_an_array_is_no_changed_data():
    check_beside(observe, lambda table: int(table[0]), (np.array([2, 1]),)).sees("value", 2)


def test_errors_that_are_expected():
    check_beside(observe, int, ("three",)).raises(ValueError)
    with pytest.raises(CheckFailed, match="gives 3"):
        check_beside(observe, int, ("3",)).raises(ValueError, "Let it pass.")
    with pytest.raises(TypeError):
        check_beside(observe, int, (None,)).raises(ValueError)


def test_an_error_with_a_future_in_it_says_what_to_do_with_one():
    error = TypeError("unsupported operand type(s) for +: 'int' and 'Future'")
    as_own(error, "total_of(client, abs, [-1])", (), hint="Look.")
    assert "client.gather(futures)" in error.look


def test_calls_may_be_said_in_other_words():
    with pytest.raises(CheckFailed, match=r"double for \[1\] gives \[2\]"):
        check_beside(observe, double, ([1],), said="double for {0}").sees("value", [3])


def test_tasks_are_counted_by_how_they_wait():
    tasks = {"a": ["data"], "b": ["data"], "sum": ["a", "b"], "other": []}
    assert counted(tasks) == {"tasks": 4, ROOTS: 3, LAST: 2, SHARING: 2, PIECES: 1}
    assert counted({}) == {"tasks": 0, ROOTS: 0, LAST: 0, SHARING: 0, PIECES: 0}
