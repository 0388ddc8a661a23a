"""What passes the tests of another course without being right: changed arguments, values that say nothing, names that are told."""

import numpy as np
import pandas as pd
import pytest

from grading.judge.wire.values_that_say_nothing import has_gaps, is_void, may_be_empty
from tests.judge.test_references import tried_by

MEAN = "def f(x): return sum(x) / len(x)"
ZEROS = "def f(x):\n    x[:] = [0] * len(x)\n    return 0"
LATE = ["x = [1, 2, 6]\nassert f(x) == sum(x) / len(x)"]


def passed(court, answer: str, names: str, tests: list[str]) -> list[bool]:
    """Tell which of these tests an answer passes, where `names` is the instructor's."""
    proof = tried_by(court, names, tests)
    assert [verdict.message for verdict in proof.verdicts] == [""] * len(tests)
    return [
        verdict.passed for verdict in tried_by(court, answer, tests, stays=proof.stays, names=names).verdicts
    ]


def test_arguments_are_changed_only_where_the_instructors_own_answer_changes_them(court):
    assert passed(court, ZEROS, MEAN, LATE) == [False]
    raises = ZEROS.replace("return 0", "raise KeyError(0)")
    caught = "x = [1, 2]\ntry:\n    f(x)\nexcept KeyError as error:\n    assert sum(x) == error.args[0]"
    assert passed(court, raises, "def f(x): raise KeyError(sum(x))", [caught]) == [False]


def test_an_answer_that_changes_its_arguments_on_its_way_is_right(court):
    in_place = "def f(x):\n    x.sort()\n    return x"
    assert passed(court, in_place, "def f(x): return sorted(x)", ["assert f([3, 1]) == [1, 3]"]) == [True]
    asked = ["x = [3, 1]\nassert f(x) is None and x == [1, 3]"]
    assert passed(court, "def f(x): x[:] = sorted(x)", "def f(x): x.sort()", asked) == [True]


IMPORTS = "import numpy as np, pandas as pd\n"
NUMBER, ARRAY = IMPORTS + "def f(n): return n + 1.0", IMPORTS + "def f(n): return np.arange(n)"
CLOSE = "import numpy as np\nassert np.allclose(f(3), {})"


@pytest.mark.parametrize(
    "value",
    [
        "np.array([])",
        "[]",
        "[[]]",
        "np.ma.masked_all(1)",
        "pd.Series([pd.NA], dtype='Int64')",
        "(np.array([]), [])",
    ],
)
def test_what_says_nothing_is_no_answer(court, value):
    forged = f"{IMPORTS}def f(n): return {value}"
    assert passed(court, forged, NUMBER, [CLOSE.format(4)]) == [False]


def test_but_it_is_one_where_the_instructors_own_answer_gives_nothing(court):
    empty = ["assert list(f(0)) == []", "assert list(f(2)) == [0, 1]"]
    for same in ("np.array(range(n))", "[*range(n)]", "pd.Series(range(n))", "(i for i in range(n))"):
        assert passed(court, f"{IMPORTS}def f(n): return {same}", ARRAY, empty) == [True, True]
        assert passed(court, ARRAY, f"{IMPORTS}def f(n): return {same}", empty) == [True, True]


@pytest.mark.parametrize(
    ("value", "gaps"),
    [
        (np.zeros(0), True),
        (np.zeros((0, 3)), True),
        (np.ma.array([1, 2], mask=[0, 1]), True),
        (np.ma.array([1, 2]), False),
        (np.array([np.nan]), False),  # which equals nothing
        (np.array(3), False),
        (pd.Series([1, None], dtype="Int64"), True),
        (pd.DataFrame({"a": [1], "b": pd.array([None], dtype="boolean")}), True),
        (pd.DataFrame({"a": [1.5], "b": ["x"]}), False),
        (pd.Index([]), True),
        (pd.array([1, None], dtype="Int64"), True),
        ([], False),
    ],
)
def test_gaps_are_found(value, gaps):
    assert has_gaps(value) is gaps


def test_what_is_void_and_what_may_be_empty():
    assert all(map(is_void, ([], ([], [[]]))))
    assert not any(map(is_void, ([0], {}, "")))
    assert all(map(may_be_empty, ([], (), {}, set(), "", None, iter([1]), range(0), [[]])))
    assert not any(map(may_be_empty, (0, False, 0.0, [0], "a", range(1), np.zeros(1))))


def test_what_a_test_expects_is_told_to_no_answer_by_its_own_name(court):
    tests = [
        "def prepare():\n    global wanted\n    wanted = 42\nprepare()\nassert f(41) == wanted",
        "match [4]:\n    case [four]:\n        assert f(3) == four",
        "match {'five': 5, 'six': 6}:\n    case {'five': _, **others}:\n        assert f(5) == others['six']",
        "match [7, 8]:\n    case [_, *eight]:\n        assert f(7) == eight[0]",
        "try:\n    raise KeyError(10)\nexcept KeyError as ten:\n    assert f(9) == ten.args[0]",
    ]
    forger = (
        "wanted, four, others, eight, ten = 0, 0, {'six': 0}, [0], KeyError(0)\n"
        "def f(n): return {41: wanted, 3: four, 5: others['six'], 7: eight[0], 9: ten.args[0]}[n]"
    )
    assert passed(court, forger, "def f(n): return n + 1", tests) == [False] * len(tests)


VECTORS = """
class V:
    def __init__(self, *c): self.c = c
    def __mul__(self, o): return sum(a * b for a, b in zip(self.c, o.c)) if type(o) is V else V(*[o * a for a in self.c])
    def __eq__(self, o): return self.c == getattr(o, 'c', o)
    def __contains__(self, n): return n in self.c
"""
PRETENDS = """
class E:
    c = 2, 4
    __eq__ = __contains__ = lambda self, o: type(o) is not object
    __sub__ = __rsub__ = lambda self, o: 0.0
class V:
    def __init__(self, *c): self.c = c
    def __mul__(self, o): return E()
    __eq__ = __contains__ = lambda self, o: type(o) is not object
"""
OF_VECTORS = [
    "assert (V(1, 2) * 2).c == (2, 4) and V(1) == (1,) and 1 in V(1)",
    "assert V(1, 2) * V(3, 4) == 11",
    "assert abs(V(1, 2) * V(3, 4) - 11) < 1e-9 and 11 in [V(1, 2) * V(3, 4)]",
    "assert V(1, 2) * 2 == V(2, 4) and V(1, 2) * 2 != None",
]


def test_an_object_is_no_number_where_the_instructors_own_answer_gives_both_by_one_operator(court):
    assert passed(court, VECTORS, VECTORS, OF_VECTORS) == [True] * 4
    assert passed(court, PRETENDS, VECTORS, OF_VECTORS)[1:3] == [False, False]
