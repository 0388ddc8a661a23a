"""An answer's error ends no iteration of a test: what goes through answers sees all of them, unless it asks for that."""

import pytest

from tests.judge.conftest import notebook

STOPS = "def f(x):\n    raise StopIteration(x)\nclass Stop(StopAsyncIteration, StopIteration): pass\ndef g(x): raise Stop"
GOES_THROUGH = {
    "all": "assert all(map(lambda x: f(x) == 2 * x, [1, 2]))",
    "list": "assert list(map(f, [1, 2])) == []",
    "zip": "assert [1 for _ in zip(map(g, [1]), [1])] == []",
    "sum": "assert sum(map(f, [1, 2])) == 0",
}
ASKS = {
    "a test": "try:\n    f(3)\nexcept StopIteration as end:\n    assert end.value == 3\nelse:\n    assert False",
    "an iterator": "steps = iter([4])\nassert next(steps) == 4\nassert list(steps) == []",
}


def test_what_goes_through_answers_sees_the_error(court):
    verdicts = court.judge(*notebook(STOPS, [*GOES_THROUGH.values()])).verdicts
    assert [verdict.points for verdict in verdicts] == [0] * len(GOES_THROUGH)
    assert verdicts[0].message.startswith("1")


@pytest.mark.parametrize("test", ASKS.values(), ids=ASKS)
def test_a_test_that_asks_for_it_gets_it(court, test):
    (verdict,) = court.judge(*notebook(STOPS, [test])).verdicts
    assert verdict.passed, verdict.message
