"""Tasks of which none waits for another go to the evaluator together, and come back as if each had gone alone."""

import pytest

from grading.judge.processes.batches import TOGETHER
from grading.judge.processes.calls import Calls
from grading.judge.processes.remote import remote
from grading.judge.wire import errors as wire_errors
from grading.judge.wire import graphs as wire_graphs
from grading.judge.wire import messages
from tasklens import Function

RANK = "def f(xs): return [delayed(slow)(x) for x in xs]"


class Evaluator:
    """Stands for the evaluator: of several calls it answers so many, with their numbers, and then none if it `breaks`."""

    role, generation = "evaluator", 1

    def __init__(self, answers: int, breaks: bool = False):
        self.answers, self.breaks, self.asked, self.number = answers, breaks, [], 0

    def catch_up(self) -> None:
        """Do nothing: it is always there."""

    def ask(self, question: messages.Message) -> dict:
        """Answer."""
        if self.breaks and self.asked:
            raise wire_errors.Stopped("gone")
        several = isinstance(question, messages.Calls)
        self.asked.append(len(question.calls) if several else 1)
        found = [self._answer() for _ in range(min(self.answers, self.asked[-1]))]
        return {"answers": found} if several else found[0]

    def _answer(self) -> dict:
        self.number += 1
        return {"value": wire_graphs.pack(self.number, None)}


def rank(evaluator: Evaluator, number: int) -> list:
    """Return how to get the values of so many calls of `abs`."""
    calls = Calls(None, evaluator)
    function = remote(Function("library", "abs", "builtins", "abs"), calls.call, evaluator, False)
    return calls.together([(function, [-n], {}) for n in range(number)])


def test_a_rank_is_one_question():
    evaluator = Evaluator(TOGETHER)
    assert [value() for value in rank(evaluator, 8)] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert evaluator.asked == [8]


def test_a_large_rank_is_few_questions():
    evaluator = Evaluator(TOGETHER)
    assert [value() for value in rank(evaluator, TOGETHER + 3)] == list(range(1, TOGETHER + 4))
    assert evaluator.asked == [TOGETHER, 3]


def test_what_was_not_answered_is_asked_again():
    evaluator = Evaluator(3)
    assert [value() for value in rank(evaluator, 8)] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert evaluator.asked == [8, 5, 2]


def test_an_evaluator_that_ends_fails_the_call_that_it_did_not_answer():
    values = rank(Evaluator(3, breaks=True), 8)
    assert [value() for value in values[:3]] == [1, 2, 3]
    with pytest.raises(wire_errors.Stopped, match="gone"):
        values[3]()


def test_an_error_names_its_task(judge):
    course = "def slow(x):\n    if x == 2:\n        raise ValueError('two')\n    return x"
    test = """
try:
    evaluate(f([1, 2, 3]))
except ValueError as error:
    assert error.args == ("two",) and "the task 'slow'" in error.__notes__[0], error.__notes__
else:
    assert False
"""
    assert judge(RANK, test, course=course) == [None]


def test_slow_calls_come_back_in_parts(judge):
    """None is taken for one that hangs, though all together take longer than one may."""
    course = "import time\ndef slow(x):\n    time.sleep(0.7)\n    return -x"
    assert judge(RANK, "assert evaluate(f([1, 2, 3, 4])) == [-1, -2, -3, -4]", course=course, seconds=2) == [
        None
    ]


def test_a_call_that_hangs_is_stopped(judge):
    course = "def slow(x):\n    while x == 2: pass\n    return -x"
    tests = "evaluate(f([1, 2, 3]))", "assert evaluate(f([1, 3])) == [-1, -3]"
    (hung, passed) = judge(RANK, *tests, course=course, seconds=2)
    assert "took longer than 2 seconds" in hung
    assert passed is None


def test_what_is_too_much_together_comes_back_one_by_one(judge):
    course = "def slow(x):\n    return 'x' * 25_000_000"
    assert judge(
        RANK, "assert [len(t) for t in evaluate(f([1, 2, 3]))] == [25_000_000] * 3", course=course, seconds=20
    ) == [None]
