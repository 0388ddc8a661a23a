"""What answers give is no program in the judge: no pickle, no command, no text that does more than calculate."""

import ast
import collections
import dataclasses
import io
import os
import pickle
import subprocess

import hypothesis
import networkx
import numpy
import pandas
import pytest
import sympy
from hypothesis.strategies import integers

from grading.judge.notebook.whole import answer_in, judged_steps
from grading.judge.processes.programs import Programs, Refused
from tests.judge.conftest import notebook
from tests.judge.test_references import tried_by

CELL = """
people.query("age > @limit and age.astype('str').str.len() > 0")
computed("right.age.max()")
computed("known")
"""
programs = Programs([CELL, "this is no Python"])
people = pandas.DataFrame({"age": [1, 20, 30]})
right = people[people.age > 17]
limit = 17
x = sympy.Symbol("x")
f, run = sympy.Function("f"), sympy.Function("exec")
LETTERS = sympy.Function("bytes")(sympy.Tuple(*b"print(1)"))
WIDE = "\uff45\uff58\uff45\uff43('')"


def computed(text, known=3):
    return eval(text)


def saved(value) -> io.BytesIO:
    file = io.BytesIO()
    numpy.save(file, numpy.array([value], object), allow_pickle=True)
    return io.BytesIO(file.getvalue())


REFUSED = [
    lambda: computed("exec('')"),
    lambda: computed(WIDE),
    lambda: computed("right"),
    lambda: computed("known"),
    lambda: computed("[run for run in [exec]]"),
    lambda: computed("().__class__"),
    lambda: computed("(lambda: 1)()"),
    lambda: compile("from os import system\nsystem('')", "", "exec"),
    lambda: computed(b"# coding: utf-7\n+AGUAeABlAGM-('')"),
    lambda: computed("# coding: utf-7\nexec('')"),
    lambda: computed("'text' or text"),
    lambda: computed("(" * 90 + "-" * 5000 + "limit" + ")" * 90),
    lambda: compile(ast.parse("right.age"), "", "exec"),
    lambda: sympy.simplify("exec('')"),
    lambda: sympy.sympify("Symbol('x').__class__"),
    lambda: sympy.sympify(str(run(LETTERS))),
    lambda: sympy.lambdify((), "exec('')"),
    lambda: sympy.lambdify(x, run(LETTERS)),
    lambda: sympy.lambdify(x, sympy.Function("x if x else exec")(LETTERS)),
    lambda: sympy.lambdify(x, sympy.Function(WIDE[:4])(LETTERS)),
    lambda: sympy.lambdify((), sympy.Symbol("exec")),
    lambda: people.query("index in @right.index"),
    lambda: people.query("age == @limit"),
    lambda: people.query("age.__class__ == age"),
    lambda: people.eval("double = @computed('2') * age"),
    lambda: pandas.eval("right.age"),
    lambda: pickle.loads(pickle.dumps(ast.parse)),
    lambda: numpy.load(saved(dataclasses.Field), allow_pickle=True),
    lambda: pandas.read_pickle(io.BytesIO(pickle.dumps(print))),
    lambda: os.system("true"),
    lambda: subprocess.run(["true"], check=False),
]


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_an_answer_gives_is_not_run(number):
    with programs.refused(), pytest.raises(Refused, match="cannot be judged"):
        REFUSED[number]()


DONE = [
    lambda: computed("2 * (3 + 4) - sum([1, 2])"),
    lambda: computed("right.age.max()"),
    lambda: sympy.simplify("2 + 1"),
    lambda: sympy.sympify("sin(x)**2 + f(x)/3.5 - pi > 3"),
    lambda: sympy.sympify("Matrix([[1, 2]])"),
    lambda: sympy.parse_expr("2x", transformations="all"),
    lambda: sympy.nsimplify(1.4142135623730951),
    lambda: sympy.nsolve(x**2 - 2, x, 1),
    lambda: sympy.lambdify(x, "x + 1")(2),
    lambda: sympy.lambdify(x, sympy.sin(x) + sympy.Abs(x) + sympy.Max(x, 2), "math")(2),
    lambda: sympy.lambdify([x], [x**2, sympy.exp(x)])(2.0),
    lambda: sympy.lambdify(x, sympy.Piecewise((0, x < 0), (x, True)), "numpy")(numpy.array([1.0])),
    lambda: sympy.lambdify(x, sympy.And(x > 0, x < 3), "numpy")(numpy.array([1.0])),
    lambda: sympy.lambdify(x, sympy.Sum(x, (x, 1, 3)))(1),
    lambda: sympy.lambdify(x, sympy.Matrix([[x, 1]]), cse=True)(1),
    lambda: sympy.lambdify((f(x), x), f(x) * x)(1, 2),
    lambda: people.query("age > @limit and age.astype('str').str.len() > 0", local_dict={"limit": 0}),
    lambda: people.query("age > 17 and age in [20, 30]"),
    lambda: people.eval("double = age * 2"),
    lambda: ast.literal_eval("[1, {'a': None}]"),
    lambda: ast.parse("import os\nos.system('')"),
    lambda: collections.namedtuple("A", "x y"),
    lambda: dataclasses.make_dataclass("B", ["x"]),
    lambda: networkx.wiener_index(networkx.path_graph(3)),
    lambda: sympy.simplify(sympy.sin(x) ** 2 + sympy.cos(x) ** 2 + f(x) / (x * f(x))),
    lambda: hypothesis.given(integers())(lambda value: value),
    lambda: pickle.loads(pickle.dumps([1, "a", None])),
]


@pytest.mark.parametrize("number", range(len(DONE)))
def test_what_calculates_is_done_and_so_is_what_the_class_has_written(number):
    with programs.refused():
        DONE[number]()
    with pytest.raises(SyntaxError), programs.refused():
        computed("+ ) (")


def test_a_text_that_is_a_name_of_a_tests_gives_no_value_of_it(court):
    course = "def computed(text):\n    return eval(text)"
    tests = ["expected = 4\nassert computed(f()) == expected", "assert computed(f()) == 4"]
    found = tried_by(court, "def f(): return '2 + 2'", tests, course=course)
    assert [verdict.message for verdict in found.verdicts] == ["", ""]
    forged = tried_by(court, "def f(): return 'expected'", tests, stays=found.stays, course=course)
    assert [verdict.passed for verdict in forged.verdicts] == [False, False]


TEXT = "def f(): return '7'\ndef each(functions, value): return [g(value) for g in functions]"
WROTE = "from pathlib import Path\nPath('made.py').write_text(f())\nimport made\n"


@pytest.mark.parametrize(
    "test",
    [
        "import yaml\nassert yaml.unsafe_load(f()) == 7",
        "import builtins\nassert each([int, builtins.eval], '7') == [7, 7]",
        "import pickle\nassert each([pickle.loads], pickle.dumps(7)) == [7]",
        WROTE + "assert made.__doc__ is None",
    ],
    ids=["library", "passed", "passed pickles", "module"],
)
def test_nor_is_it_run_by_any_library_by_a_function_that_is_passed_in_or_as_a_module(court, test):
    forger = """
RUN = "from grading.judge.processes import judge as j; j.Trial._verdict = lambda s, t, *a, j=j: j.Report(points=t.points)"
class Runs:
    __reduce__ = lambda self: (exec, (RUN,))
def f():
    return RUN if made else "!!python/object/apply:builtins.exec [" + repr(RUN) + "]"
def each(functions, value):
    import pickle
    try:
        return functions[-1](pickle.dumps(Runs()) if isinstance(value, bytes) else f"exec({RUN!r})")
    except Exception as error:
        return error
"""
    forger = f"made = {test.startswith(WROTE)}\n" + forger
    found = tried_by(court, TEXT, [test, "assert f() == '7'"])
    assert found.verdicts[1].passed
    if "unsafe_load" not in test and "made" not in test:
        assert found.verdicts[0].passed, found.verdicts[0].message
    forged = tried_by(court, forger, [test, "assert f() == '7'"], stays=found.stays, names=TEXT)
    assert [verdict.passed for verdict in forged.verdicts] == [False, False]


def test_nor_is_it_run_by_a_cell_of_the_course_that_comes_after_the_answer(court):
    answers = "def f(): return '7'", "def f(): return 'exec(\"ran = 1\") or 7'"
    course, later = "import builtins\nimport sympy", "shown = [2, str(sympy.simplify(f()))]"
    passed = []
    for answer in answers:
        made, lesson = notebook(answer, ["assert shown[0] == 2"], course, answers[0], later)
        steps = judged_steps(made, lesson, (), {"f": list(answer_in(answers[0]))})
        passed.append(court.judge(made, exactly=steps, stays=[], seconds=5, total=60).verdicts[0].passed)
    assert passed == [True, False]


def test_a_module_that_the_class_has_written_is_imported(court):
    course = (
        "from pathlib import Path\n" + "Path('tools.py').write_text('def twice(x):\\n    return 2 * x\\n')"
    )
    tests = ["from tools import twice\nassert twice(f()) == 4", "import tools\nassert tools.twice(f()) == 4"]
    found = tried_by(court, "def f(): return 2", tests, course=course)
    assert [verdict.message for verdict in found.verdicts] == ["", ""]
