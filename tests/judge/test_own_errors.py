"""Exceptions of classes that answers define: caught by tests of any course, where the instructor's own are."""

import pytest

from grading.judge.processes.own_errors import Kinds
from grading.judge.wire.errors import from_plain, to_plain
from tests.judge.test_references import tried_by

COURSE = """
class BankError(Exception):
    pass
def named(f, *args):
    try:
        return f(*args)
    except BankError as error:
        return type(error).__name__
"""
ANSWER = """
class Overdrawn(BankError):
    def __init__(self, amount, limit=0):
        super().__init__(f'{amount} is more than {limit}')
        self.amount, self._limit, self.parts = amount, limit, [amount, limit]
    @property
    def limit(self):
        return self._limit
    def missing(self, fee=0):
        return self.amount + fee - self._limit
class Mixin:
    pass
class Frozen(Mixin, Overdrawn, KeyError):
    def __init__(self):
        BankError.__init__(self, 'frozen')
class Account:
    def __init__(self, balance):
        self.balance = balance
    def withdraw(self, amount):
        if amount == 13:
            raise Frozen
        if amount > self.balance:
            raise Overdrawn(amount, self.balance)
        return self.balance - amount
def retry(f, kind):
    for _ in range(3):
        try:
            return f()
        except kind as error:
            last = error
    raise last
Bad = ValueError
def check(x):
    if x < 0:
        raise Bad('below 0')
    return x
"""
TESTS = [
    (
        "try:\n    Account(5).withdraw(9)\nexcept Overdrawn as e:\n    assert (e.amount, e.limit, e.parts) == (9, 5, [9, 5])\n"
        "    assert str(e) == e.args[0] == '9 is more than 5' and e.missing(fee=1) == 5 and repr(e).startswith('Overdrawn(')\n"
        "else:\n    assert False"
    ),
    "import unittest\nwith unittest.TestCase().assertRaises(Overdrawn) as found:\n    Account(1).withdraw(2)\nassert found.exception.limit == 1",
    "assert issubclass(Overdrawn, BankError) and not issubclass(Overdrawn, ValueError) and Overdrawn.__name__ == 'Overdrawn'",
    "try:\n    Account(1).withdraw(13)\nexcept KeyError as e:\n    assert isinstance(e, (Overdrawn, Frozen)) and str(e)\nelse:\n    assert False",
    "assert named(Account(1).withdraw, 5) == 'Overdrawn'",
    "try:\n    raise Overdrawn(4, limit=2)\nexcept BankError as e:\n    assert e.missing() == 2 and isinstance(Overdrawn(1), Exception)\nelse:\n    assert False",
    "calls = []\ndef f():\n    calls.append(1)\n    if len(calls) < 3:\n        raise Overdrawn(len(calls))\n    return 'ok'\nassert retry(f, Overdrawn) == 'ok'",
    "def f():\n    raise Overdrawn(7, 3)\ntry:\n    retry(f, Overdrawn)\nexcept Overdrawn as e:\n    assert e.amount == 7\nelse:\n    assert False",
    "import contextlib\nwith contextlib.suppress(Overdrawn):\n    Account(0).withdraw(1)\n    assert False",
    "try:\n    check(-1)\nexcept Bad as e:\n    assert 'below' in str(e) and issubclass(Bad, ValueError)\nelse:\n    assert False",
]


@pytest.fixture(scope="module")
def stays(court):
    found = tried_by(court, ANSWER, TESTS, course=COURSE)
    assert [v.message for v in found.verdicts if not v.passed] == []
    return found.stays


def failed_by(court, stays, *changes: tuple[str, str]) -> set[int]:
    """Return the numbers of the tests that another answer does not pass."""
    answer = ANSWER
    for old, new in changes:
        assert old in answer
        answer = answer.replace(old, new)
    found = tried_by(court, answer, TESTS, stays=stays, names=ANSWER, course=COURSE)
    return {n for n, verdict in enumerate(found.verdicts) if not verdict.passed}


def test_an_answers_errors_are_caught_by_their_class(court, stays):
    assert failed_by(court, stays) == set()
    assert failed_by(court, stays, ("self._limit, self.parts = amount, limit", "self._low, self.parts = amount, limit"),
                     ("self._limit", "self._low")) == set()  # fmt: skip


def test_an_error_of_another_class_is_not_caught(court, stays):
    assert failed_by(court, stays, ("raise Overdrawn(amount", "raise ValueError(amount")) >= {0, 1, 4, 8}
    assert failed_by(court, stays, ("class Overdrawn(BankError)", "class Overdrawn(LookupError)")) >= {
        2,
        4,
        5,
    }
    assert failed_by(
        court, stays, ("Bad = ValueError", "Bad = Account"), ("raise Bad", "raise ValueError")
    ) == {9}


@pytest.mark.parametrize(
    "base", ["AssertionError", "StopIteration", "SystemExit", "__import__('unittest').SkipTest"]
)
def test_a_class_that_would_end_a_test_is_none_here(court, stays, base):
    answer = ANSWER.replace("class BankError", "class Other").replace(
        "class Overdrawn(BankError)", f"class Overdrawn({base})"
    )
    answer = answer.replace("(Mixin, Overdrawn, KeyError)", "(KeyError)")
    tests = ["raise Overdrawn(1)", "Account(0).withdraw(1)", "assert all(map(Account(0).withdraw, [1, 2]))"]
    assert not any(
        v.passed for v in tried_by(court, answer, tests, stays=stays, names=ANSWER, course=COURSE).verdicts
    )


def test_classes_of_exceptions_stand_only_where_the_instructors_do(court, stays):
    assert {"Overdrawn is raised", "Frozen is raised", "Bad is raised"} <= set(stays)
    left = [name for name in stays if not name.endswith(" is raised")]
    assert failed_by(court, left) >= {0, 1, 5, 8, 9}


def test_an_error_passes_for_no_value_that_has_methods(court, stays):
    """What it gives is its word, so an error stands as a value only where the instructor's own does."""
    tests = ["assert check(3).bit_length() == 2", "assert Overdrawn(3).missing(fee=1) == 4"]
    found = tried_by(court, ANSWER, tests, course=COURSE)
    assert found.points == 2
    answer = ANSWER.replace("    return x\n", "    return Overdrawn(x)\n")
    answer = answer.replace("    @property\n", "    bit_length = lambda self: 2\n    @property\n")
    again = tried_by(court, answer, tests, stays=[*stays, *found.stays], names=ANSWER, course=COURSE)
    assert [verdict.passed for verdict in again.verdicts] == [False, True]


def test_an_error_that_ends_a_test_is_asked_nothing_more(court, stays):
    answer = ANSWER.replace("class Overdrawn(BankError)", "class Overdrawn(NameError)")
    answer = answer.replace("    @property\n", "    name = property(lambda self: [])\n    @property\n", 1)
    (verdict,) = tried_by(
        court, answer, ["Account(0).withdraw(1)"], stays=stays, names=ANSWER, course=COURSE
    ).verdicts
    assert verdict.message.startswith("1 is more than 0")


def test_a_class_made_from_one_is_refused_by_that_name(court):
    tests = ["class Mine(Overdrawn):\n    pass"]
    (verdict,) = tried_by(court, ANSWER, tests, course=COURSE).verdicts
    assert verdict.message.startswith("A test that makes a class of its own from one of the answer's")


@pytest.mark.parametrize(
    "forged", [3, {}, {"module": 3, "name": "E", "number": 1}, {"module": "m", "name": [], "number": 1}]
)
def test_what_describes_no_class_is_refused(forged):
    """A student's process may send anything."""
    kinds = Kinds(lambda worker, module, name: None)
    with pytest.raises((TypeError, KeyError)):
        kinds.make(None, forged, "E", None)


LINKED = """
class Missing(BankError):
    pass
def load(config, key):
    try:
        return config[key]
    except KeyError as error:
        raise Missing(key) from error
def hidden(text):
    try:
        return int(text)
    except ValueError:
        raise Missing(text) from None
def met(text):
    try:
        return int(text)
    except ValueError:
        raise LookupError('not there', 404)
def move(accounts, log, amount):
    log.append('asked')
    accounts['a'] -= amount
    if accounts['a'] < 0:
        raise Missing('a')
"""
OF_LINKED = [
    (
        "try:\n    load({}, 'x')\nexcept Missing as e:\n    assert isinstance(e.__cause__, KeyError) and e.__cause__.args == ('x',)\n"
        "    assert e.__suppress_context__ and e.__context__.args == ('x',)\nelse:\n    assert False"
    ),
    "try:\n    hidden('x')\nexcept Missing as e:\n    assert e.__cause__ is None and e.__suppress_context__\nelse:\n    assert False",
    (
        "try:\n    met('x')\nexcept LookupError as e:\n    assert e.__cause__ is None and 'invalid' in str(e.__context__)\n"
        "    assert e.args == ('not there', 404) and not e.__suppress_context__\nelse:\n    assert False"
    ),
    "accounts, log = {'a': 3}, []\ntry:\n    move(accounts, log, 5)\nexcept Missing:\n    pass\nassert log == ['asked'] and accounts == {'a': -2}",
    "try:\n    open_('nothing.txt')\nexcept FileNotFoundError as e:\n    assert e.filename == 'nothing.txt' and e.errno == 2 and 'nothing' in str(e)\nelse:\n    assert False",
]


def test_an_error_tells_what_it_is_made_of_and_was_raised_from(court):
    opens = "def open_(path):\n    return open(path)\n"
    found = tried_by(court, LINKED + opens, OF_LINKED, course=COURSE)
    assert [verdict.message for verdict in found.verdicts] == [""] * len(OF_LINKED)
    other = LINKED.replace(" from error", "").replace(" from None", "").replace("log.append", "id")
    other = other.replace("LookupError('not there', 404)", "LookupError('not there 404') from KeyError(1)")
    other += "def open_(path):\n    raise FileNotFoundError(path)\n"
    found = tried_by(court, other, OF_LINKED, stays=found.stays, names=LINKED + opens, course=COURSE)
    assert not any(verdict.passed for verdict in found.verdicts)


@pytest.mark.parametrize("forged", [3, {"__cause__": 3}, {"args": [[]]}, {"args": 3, "suppressed": []}])
def test_an_error_is_one_whatever_is_sent(forged):
    names = {"names": ["ValueError"], "message": "m"} if type(forged) is dict else {}
    error = from_plain(names | forged if names else forged)
    assert isinstance(error, Exception)
    assert not error.__suppress_context__


def test_an_error_that_cannot_be_asked_crosses_all_the_same():
    class Odd(ValueError):
        def __getattribute__(self, name):
            raise KeyError(name)

    assert type(from_plain(to_plain(Odd("x")))) is ValueError


def test_errors_in_a_circle_cross():
    one, other = KeyError("one"), ValueError("other")
    one.__cause__, other.__cause__ = other, one
    found = from_plain(to_plain(one))
    assert found.__cause__.__cause__.args == ("one",)
