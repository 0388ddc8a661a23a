"""A student's own forecast is judged at once, and a wrong one does not give the right number away."""

import pytest

from course import check_forecast, check_guess
from tasklens import TaskGraph
from tests.graphs import fan, tree


def said(capsys, forecast, graph) -> list[str]:
    check_forecast(forecast, graph)
    return capsys.readouterr().out.splitlines()


def test_right_numbers_are_told_so(capsys):
    assert said(capsys, {"work": 9, "span": 2, "parallelism": 4.5, "width": 8}, fan(8)) == [
        "work: 9 is right",
        "span: 2 is right",
        "parallelism: 4.5 is right",
        "width: 8 is right",
    ]


def test_how_long_workers_take_is_in_the_unit_of_the_costs(capsys):
    costs = TaskGraph(fan(8)).with_costs({"slowinc": 0.25, "sum": 0.0})
    assert said(capsys, {1: 2.0, 4: 0.5, 100: 0.25}, costs) == [
        "1 worker: 2 is right",
        "4 workers: 0.5 is right",
        "100 workers: 0.25 is right",
    ]


def test_a_wrong_number_is_told_which_way_and_where_to_look_but_not_by_how_much(capsys):
    lines = said(capsys, {"work": 12, "span": 3, 2: 100}, tree(8))
    assert lines == [
        "work: 12 is too small; count all boxes of the picture",
        "span: 3 is too small; count the boxes on the longest way through the picture",
        "2 workers: 100 is too large; how many tasks can these workers do in each round, and how many rounds are there?",
    ]
    assert not any(right in " ".join(lines) for right in ("15", "4", "8"))


def test_what_is_still_to_come_or_no_number_is_no_error(capsys):
    assert said(capsys, {"work": None, 2: "two"}, fan(8)) == [
        "work: put your number in the place of None",
        "2 workers: 'two' is no number",
    ]


@pytest.mark.parametrize("of", ["speed", 0, -1, 2.5])
def test_nothing_else_can_be_forecast(of):
    with pytest.raises(KeyError, match="not of"):
        check_forecast({of: 1}, fan(8))


def test_a_guess_is_judged_without_giving_the_answer(capsys):
    check_guess(None, (30, 30))
    check_guess((10, 20), (30, 30))
    check_guess((30, 30), (30, 30))
    assert capsys.readouterr().out.splitlines() == [
        "put your guess in the place of None",
        "(10, 20) is not what comes out: look again, or compute it",
        "(30, 30) is right",
    ]
