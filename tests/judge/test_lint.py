"""The lint names what cannot be judged, and leaves good checks alone."""

import pytest

from grading.judge.notebook.lint import findings, warnings
from grading.lessons.scripts import read_lesson
from tests.judge.conftest import notebook
from tests.test_answers import LESSONS, ROOT

BAD = {
    "import inspect\nassert f() == 1": (1, "interpreter"),
    "from unittest import mock": (1, "pass a function in"),
    "import unittest.mock as m": (1, "pass a function in"),
    "import io\nassert io.open('x') == f()": (2, "opens a file"),
    "from time import time\nstart = f()": (1, "clock"),
    "import time\nstart = time.time()": (2, "clock"),
    "\ndask.compute = abs": (2, "pass a function in"),
    "setattr(dask, 'compute', abs)": (1, "pass a function in"),
    "assert open('x').read() == f()": (1, "opens a file"),
    "import pathlib\nassert pathlib.Path('x').read_text() == f()": (2, "opens a file"),
    "assert f() is f()": (1, "by identity"),
    "import time\nstart = time.perf_counter()": (2, "clock"),
    "assert f.__code__.co_argcount == 1": (1, "interpreter"),
    "assert 'f' in globals()": (1, "interpreter"),
    "%run f.py": (1, "no plain Python"),
    "assert isinstance(f(), Box)": (1, "class Box"),
    "async def g(): ...": (1, "plain"),
}


@pytest.mark.parametrize("check", BAD)
def test_what_cannot_be_judged_is_found(check):
    line, reason = BAD[check]
    (finding,) = findings(notebook("class Box: ...", [check], names="class Box: ...")[0])
    assert (finding.grade_id, finding.line) == ("test0", line)
    assert reason in str(finding)


GOOD = [
    '"""What it proves."""\nassert f(1) is None, "nothing"',
    "import random\nassert f(random.random()) is not True",
    "seen = []\ndef g(x):\n    seen.append(x)\n    return x\nassert evaluate(f(g)) == 3 and seen == [1]",
    "import io\nfrom contextlib import redirect_stdout\nwith redirect_stdout(io.StringIO()) as out:\n    f()\nassert out.getvalue()",
    "import unittest\nunittest.TestCase().assertEqual(f(1), 2)\nfrom unittest import TestCase",
    "import pytest\nwith pytest.raises(ValueError):\n    f(1)\nassert f(2) == pytest.approx(1.5)",
    "import datetime\nassert f(1) == datetime.time(1) and f(2).time == 3",
    "data = [1]\ndata[0] = 2\nassert TaskGraph(f(data)).work == 3",
    "\n    # as a notebook takes it\n    if True:\n        assert f(1) == 2",
]


@pytest.mark.parametrize("check", GOOD)
def test_a_good_check_is_left_alone(check):
    assert findings(notebook("def f(): ...", [check])[0]) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_check_of_the_course_can_be_judged(lesson):
    lesson = read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")
    assert list(map(str, [*findings(lesson), *warnings(lesson)])) == []


LATE = {
    "data = [1, 2]\nassert f(data) == sum(data)": 2,
    "data = [1, 2]\nvalue = f(data)\nassert value == sum(data), 'sum'": 3,
    "data = [1, 2]\nvalue = evaluate(f(data))\nexpected = sum(x * x for x in data)\nassert value == expected": 3,
    "data = [1, 2]\ngraph = TaskGraph(f(data))\nassert graph.width >= len(data)": 3,
    "data = [1, 2]\nvalue = f(data)\nassert value == data": 3,
    "for data in [[1, 2], []]:\n    value = f(data)\n    assert value == sum(data)": 3,
    "cases = [([1], 2)]\ncases += [([3], 4)]\nfor data, n in cases:\n    value = f(data, n)\n    assert value == n * sum(data)": 5,
    "data = [1]\nfor n in (1, 2):\n    expected = n * sum(data)\n    assert f(data, n) == expected": 3,
    "data = {'a': [1]}\nvalue = f(data)\nassert value == {name: sum(x) for name, x in data.items()}": 3,
    "data = [1]\ndef g(x): ...\nseen = []\nf(seen.append, data)\nassert sorted(seen) == sorted(data)": 5,
    "data = list(range(4))\nvalue = run_beside(ask, f, data)\nassert value == max(data)": 3,
    "data = sorted([2, 1])\nvalue = delayed(f)(data).compute()\nassert value == data[0]": 3,
    "import numpy\ndata = numpy.zeros(3)\nassert f(data) == data.sum()": 3,
    "import pandas\ntable = pandas.DataFrame({'a': [1]})\nvalue = f(table)\nassert value == table.a.sum()": 4,
    "one = [1]\npair = (one, 2)\nvalue = f([one, 2])\nassert value == one[0] + 2": 4,
    "data = [1]\nif f(data):\n    expected = len(data)\n    assert f([2]) == expected": 3,
    "data = [1]\ntry:\n    value = f(data)\nfinally:\n    expected = sum(data)\nassert value == expected": 5,
    "data = [1]\nvalue = f(x=data)\nassert value == 2 * data[0]": 3,
}


@pytest.mark.parametrize("check", LATE)
def test_an_expectation_that_comes_after_the_call_is_found(check):
    lesson, _ = notebook("def f(data): ...", [check])
    (warning,) = warnings(lesson)
    assert (warning.grade_id, warning.line) == ("test0", LATE[check])
    assert "work it out before, or pass a copy" in str(warning)
    assert findings(lesson) == []


IN_TIME = [
    "data = [1, 2]\nassert sum(data) == f(data)",
    "data = [1, 2]\nexpected = sum(data)\nassert f(data) == expected, f'{data}: not {sum(data)}'",
    "data = [1, 2]\nassert f(list(data)) == sum(data)",
    "for data in [[1], [2]]:\n    expected = sum(data)\n    value = f(data)\n    assert value == expected",
    "data = [1, 2]\nf(data)\nassert data == [1, 2], 'it changes its data'",
    "data = [1, 2]\nbefore = list(data)\nf(data)\nassert data == before",
    "data = [1, 2]\nf(data)\nassert len(data) == 2, f'it leaves {len(data)}'",
    "data = [1, 2]\nfor n in range(2):\n    f(data, n)\n    data.append(n)",
    "data = [1]\nf(data)\ndata = [2]\nassert f(list(data)) == sum(data)",
    "n = 4\nvalue = f(n)\nassert value == 2 * n",
    "for a, b in [(1, 2), (3, 4)]:\n    assert f(a, b) == a + b",
    "text = 'ab'\nvalue = f(text)\nassert value == text.upper()",
    "import random\nn = random.randrange(9)\nassert f(n) == n + 1",
    "seen = []\ndef g(x):\n    seen.append(x)\nf(g)\nassert sorted(seen) == [1, 2]",
    "prices = {'a': [1, 2]}\nvalue = f({name: len(x) for name, x in prices.items()})\nassert value == len(prices)",
    "data = (1, 2)\nvalue = f(data)\nassert value == sum(data)",
    "value = f([1, 2])\nassert value == len(value)",
    "data = f(1)\nmore = f(data)\nassert more == len(data)",
    "data = [1]\nf(data)\nprint(len(data), 'is right')",
    "data = [3, 1]\nother = [3, 1]\nvalue = f(data)\nassert value == sorted(other)",
    "this is no Python",
]


@pytest.mark.parametrize("check", IN_TIME)
def test_an_expectation_in_time_or_an_argument_looked_at_afterwards_is_left_alone(check):
    assert warnings(notebook("def f(data): ...", [check])[0]) == []
