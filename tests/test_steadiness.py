"""What tells whether verdicts flip: which answers it tries, and what it counts."""

from pathlib import Path

from tests.steadiness import caught, flips, hardest

CHECKS = {"walk": ["walk_graph", "walk_value"]}


def answers(kind: str, number: int) -> list[Path]:
    return [Path("03") / "walk" / kind / f"{n:02}.py" for n in range(number)]


def judging(*failed: set[str]):
    """Return a judge that says these of notebook after notebook."""
    said = iter(failed)
    return lambda tries: [next(said) for _ in tries]


def test_an_answer_is_caught_by_checks_of_its_own_exercise():
    (path,) = answers("wrong", 1)
    judge = judging({"walk_graph", "walk_value", "totals_value"})
    assert caught([{"walk": path}], judge, CHECKS) == {path: 2}


def test_the_hardest_are_those_that_the_fewest_checks_catch_and_some_right_ones():
    wrong, right = answers("wrong", 20), answers("right", 11)
    numbers = {path: 1 if path in (wrong[3], wrong[17]) else 2 for path in wrong} | dict.fromkeys(right, 0)
    tried = [hardest({"walk": [*right, *wrong]}, numbers, 0.1, str(seed))["walk"] for seed in range(9)]
    for paths in tried:
        assert set(paths[2:]) == {wrong[3], wrong[17]}
        assert len(set(paths[:2]) & set(right)) == 2
    assert len({path for paths in tried for path in paths[:2]}) > 2  # others each time


def test_what_is_misjudged_once_flips():
    (right,), (wrong,) = answers("right", 1), answers("wrong", 1)
    some = {"walk": [right, wrong]}
    as_deserved = [set(), {"walk_value"}]
    assert not flips(some, judging(*as_deserved * 3), CHECKS, 3)
    sometimes = [*as_deserved, {"walk_graph"}, set(), set(), set()]
    assert flips(some, judging(*sometimes), CHECKS, 3) == {right: 1, wrong: 2}
