"""Where marks differ from nbgrader's by design: each row of the table in docs/instructors.md, on both sides.

And on collected answers they do not differ.
"""

import pytest

from tests.classes import answered, without, write_lesson
from tests.same_marks import LESSONS, differences
from tests.side_by_side import TwoClasses, as_it_is

NAME = "94_marks"
CELL = '# %% nbgrader={{"grade": {grade}, "grade_id": "{name}", "locked": {grade}, "schema_version": 3, "solution": {answer}, "task": false{points}}}'


def answer(name: str, source: str) -> str:
    return CELL.format(grade="false", name=name, answer="true", points="") + f"\n{source}\n"


def check(name: str, points: int, source: str) -> str:
    return (
        CELL.format(grade="true", name=name, answer="false", points=f', "points": {points}') + f"\n{source}\n"
    )


LESSON = "\n".join(
    [
        '# %% [markdown]\n"""\n# A lesson\n"""\n',
        "# %%\nfrom dask import delayed\n\nfrom tasklens import TaskGraph\n\n\ndef slowinc(x):\n    return x + 1\n",
        answer("double", "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"),
        check("double_value", 1, "assert double(21) == 42, 'double(21) is 42'"),
        answer("credit", "def credit():\n    ### BEGIN SOLUTION\n    return 2.0\n    ### END SOLUTION"),
        check("credit_points", 2, '"""The number is how many points there are."""\ncredit()'),
        answer(
            "lazy",
            "def lazy(x):\n    ### BEGIN SOLUTION\n    return delayed(slowinc)(x)\n    ### END SOLUTION",
        ),
        check("lazy_value", 1, "assert lazy(1).compute() == 2, 'lazy(1) is to be 2'"),
        check(
            "lazy_calls", 1, "assert TaskGraph(lazy(1)).calls(slowinc) == 1, 'slowinc is to be called once'"
        ),
    ]
)
RIGHT = {
    "double": "def double(x):\n    return 2 * x",
    "credit": "def credit():\n    return 1.5",
    "lazy": "def lazy(x):\n    return delayed(slowinc)(x)",
}
FULL = {"double_value": 1, "credit_points": 1.5, "lazy_calls": 1, "lazy_value": 1}
# Kind of submission, as in the table: answers; what differs, as check → (here, nbgrader). None: no mark at all.
KINDS = {
    "right": ({}, {}),
    "writes to stderr": (
        {"double": "import sys\ndef double(x):\n    print('well', file=sys.stderr)\n    return 2 * x"},
        {"double_value": (1, 0)},
    ),
    "warns": (
        {"double": "import warnings\ndef double(x):\n    warnings.warn('old')\n    return 2 * x"},
        {"double_value": (1, 0)},
    ),
    "NaN for points": ({"credit": "def credit():\n    return float('nan')"}, {"credit_points": (0, 2)}),
    "negative points": ({"credit": "def credit():\n    return -1"}, {"credit_points": (0, 2)}),
    "more points than there are": (
        {"credit": "def credit():\n    return 3"},
        {"credit_points": (2, None), "lazy_calls": (1, None), "lazy_value": (1, None)},
    ),
    "an object that equals everything": (
        {
            "double": "class Any:\n    def __eq__(self, other):\n        return True\ndef double(x):\n    return Any()"
        },
        {"double_value": (0, 1)},
    ),
    "a value of a class of its own": (
        {
            "double": "class Number:\n    def __init__(self, n):\n        self.n = n\n    def __eq__(self, other):\n"
            "        return self.n == other\ndef double(x):\n    return Number(2 * x)"
        },
        {"double_value": (0, 1)},
    ),
    "reads the test": (
        {
            "double": "import re\ndef double(x):\n    test = get_ipython().user_ns['In'][-1]\n"
            "    return int(re.search(r'== (\\d+)', test)[1])"
        },
        {"double_value": (0, 1)},
    ),
    "redefines a course function": (
        {"lazy": "def slowinc(y):\n    return y * 100\ndef lazy(x):\n    return delayed(slowinc)(x)"},
        {"lazy_value": (1, 0)},
    ),
    "ends its process": (
        {"double": "import os\ndef double(x):\n    os._exit(0)"},
        {
            "double_value": (0, None),
            "credit_points": (1.5, None),
            "lazy_calls": (1, None),
            "lazy_value": (1, None),
        },
    ),
    "deleted tests": ("double_value", {"double_value": (1, None)}),
}


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """Each kind of submission, graded by ours and by nbgrader: kind → check → the two scores."""
    place = tmp_path_factory.mktemp("marks")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXTRA_SOLUTIONS", str(write_lesson(place / "private", LESSON, NAME)))
        patch.setenv("CLASS_DIR", "")
        classes = TwoClasses(place, NAME, "--unproven")
        solved = answered(classes.released, **RIGHT)
        classes.hand_in(
            without(solved, what) if isinstance(what, str) else answered(solved, **what)
            for what, _ in KINDS.values()
        )
        classes.ours(2)
        classes.pool(2, as_it_is)
    ours, theirs = classes.scores("ours"), classes.scores("pool")
    return {
        kind: {check: (ours[student, check], theirs.get((student, check))) for check in FULL}
        for kind, student in zip(KINDS, classes.students, strict=True)
    }


@pytest.mark.slow
@pytest.mark.daily("marks beside nbgrader's")
@pytest.mark.parametrize("lesson", LESSONS)
def test_marks_of_collected_answers_equal_nbgraders(lesson):
    """One notebook of each lesson here; `make same-marks` compares them all."""
    found, cells = differences(lesson, workers=1, every=10**6)
    assert cells >= 3
    assert [str(one) for one in found if not one.why] == []


@pytest.mark.slow
@pytest.mark.daily("marks beside nbgrader's")
@pytest.mark.parametrize("kind", KINDS)
def test_marks_differ_as_the_table_says(both, kind):
    same = {check: (points, points) for check, points in FULL.items()}
    assert both[kind] == same | KINDS[kind][1]
