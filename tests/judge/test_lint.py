"""The lint names what cannot be judged, and leaves good checks alone."""

import pytest

from grading.judge.lint import findings
from grading.lessons import read_lesson
from tests.judge.conftest import notebook
from tests.test_answers import LESSONS, ROOT

BAD = {
    "import inspect\nassert f() == 1": (1, "interpreter"),
    "from unittest import mock": (1, "pass a function in"),
    "\ndask.compute = abs": (2, "pass a function in"),
    "setattr(dask, 'compute', abs)": (1, "pass a function in"),
    "assert open('x').read() == f()": (1, "opens a file"),
    "import pathlib\nassert pathlib.Path('x').read_text() == f()": (2, "opens a file"),
    "assert f() is f()": (1, "by identity"),
    "import time\nstart = time.perf_counter()": (2, "clock"),
    "assert f.__code__.co_argcount == 1": (1, "interpreter"),
    "assert 'f' in globals()": (1, "interpreter"),
    "%time f()": (1, "no plain Python"),
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
    "data = [1]\ndata[0] = 2\nassert TaskGraph(f(data)).work == 3",
]


@pytest.mark.parametrize("check", GOOD)
def test_a_good_check_is_left_alone(check):
    assert findings(notebook("def f(): ...", [check])[0]) == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_check_of_the_course_can_be_judged(lesson):
    assert list(map(str, findings(read_lesson(ROOT / "solutions" / lesson / f"{lesson}.py")))) == []
