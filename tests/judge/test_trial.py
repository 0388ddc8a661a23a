"""A test cell runs unchanged in the judge, and sees of the student's function what it would see in the notebook."""

import base64
import marshal
import subprocess
import sys

import pytest

from grading.judge.notebook.cells import compiled
from grading.judge.processes.shell import execute
from grading.lessons.scripts import ROOT
from tests.judge.conftest import notebook

PASSES = {
    "a number": ("def f(): return 3", "assert f() == 3"),
    "nothing": ("def f(): pass", "assert f() is None"),
    "nested": ("def f(): return {(1, 2): [1.5, {'a'}, None]}", "assert f() == {(1, 2): [1.5, {'a'}, None]}"),
    "keyword arguments": ("def f(a, *, b): return a - b", "assert f(3, b=1) == 2"),
    "an array": (
        "import numpy\ndef f(x): return x * 2",
        "import numpy\nassert (f(numpy.arange(3)) == [0, 2, 4]).all()",
    ),
    "a table": (
        "def f(t): return t.groupby('k').v.sum()",
        (
            "import pandas\nt = pandas.DataFrame({'k': ['a', 'b', 'a'], 'v': [1, 2, 3]})\n"
            "assert f(t).to_dict() == {'a': 4, 'b': 2}"
        ),
    ),
    "a generator": ("def f(): yield from (1, 2)", "g = f()\nassert next(g) == 1 and list(g) == [2]"),
    "a counter": (
        "from collections import Counter\ndef f(t): return Counter(t)",
        "assert f('aab') == {'a': 2, 'b': 1}",
    ),
    "a closure": ("def f(n): return lambda x: x + n", "assert f(3)(4) == 7"),
    "a builtin": ("def f(): return len", "assert f()('abc') == 3"),
    "a value in place of a function": ("f = 42", "assert f == 42"),
    "an exception": (
        "def f(): raise ValueError('no')",
        "try:\n    f()\nexcept ValueError as error:\n    assert str(error) == 'no'\nelse:\n    assert False",
    ),
    "an exception class of one's own": (
        "class Odd(KeyError): pass\ndef f(): raise Odd('k')",
        "try:\n    f()\nexcept KeyError as error:\n    assert error.args == ('k',)\nelse:\n    assert False",
    ),
    "a mutated list": ("def f(x): x.append(4)", "x = [1]\nf(x)\nassert x == [1, 4]"),
    "a mutated part": ("def f(x): x['a'].append(4)", "part = [1]\nf({'a': part})\nassert part == [1, 4]"),
    "a mutated array": ("def f(x): x[0] = 4", "import numpy\nx = numpy.zeros(2)\nf(x)\nassert x[0] == 4"),
    "a mutated table": (
        "def f(t): t['b'] = 1",
        "import pandas\nt = pandas.DataFrame({'a': [1]})\nf(t)\nassert list(t.columns) == ['a', 'b']",
    ),
    "a callback": ("def f(g): return [g(x) for x in (1, 2)]", "assert f(lambda x: x * 10) == [10, 20]"),
    "a callback in threads": (
        "def f(g): return dask.compute(*[delayed(g)(x) for x in range(20)], scheduler='threads')",
        (
            "seen = []\ndef g(x):\n    seen.append(x)\n    return -x\n"
            "assert sum(f(g)) == -190 and sorted(seen) == list(range(20))"
        ),
    ),
    "a callback that calls back": (
        "def f(g, n): return n if n == 0 else g(f, n - 1)",
        "assert f(lambda h, n: h(lambda h, n: n * 100, n), 5) == 300",
    ),
    "a callback that raises": (
        "def f(g):\n    try:\n        g()\n    except OSError as error:\n        return str(error)",
        "def g(): raise OSError('gone')\nassert f(g) == 'gone'",
    ),
    "a helper": ("def helper(x): return x + 1\ndef f(x): return helper(x)", "assert f(1) == 2"),
    "magics": ("%matplotlib inline\n%time\ndef f(): return 1", "assert f() == 1"),
    "prints and warnings": (
        "import warnings, sys\ndef f():\n    warnings.warn('old')\n    print('x', file=sys.stderr)\n    return 1",
        "assert f() == 1",
    ),
    "a huge number": ("def f(): return 2**1000", "assert f() == 2**1000"),
    "not a number": ("def f(): return float('nan')", "assert f() != f()"),
}


@pytest.mark.parametrize("kind", PASSES)
def test_a_value_crosses(judge, kind):
    answer, test = PASSES[kind]
    assert judge(answer, test) == [None]


BOX = "class Box:\n    def __init__(self, x): self.x = x\n"
GRAPHS = {
    "value": ("def f(): return delayed(slowinc)(1)", "assert f().compute() == 2"),
    "compute of several": (
        "def f(): return [delayed(slowinc)(x) for x in range(3)]",
        "assert dask.compute(*f()) == (1, 2, 3)",
    ),
    "under any scheduler": (
        "def f(): return delayed(slowinc)(1)",
        "for name in ('threads', 'processes', 'sync'):\n    assert f().compute(scheduler=name) == 2",
    ),
    "numbers of a graph": (
        "def f(): return delayed(sum)([delayed(slowinc)(x) for x in range(3)])",
        "g = TaskGraph(f())\nassert (g.work, g.span, g.calls(slowinc), g.calls(sum), g.calls('slowinc')) == (4, 2, 3, 1, 3)",
    ),
    "keys": ("def f(): return delayed(slowinc)(1, dask_key_name='one')", "assert f().key == 'one'"),
    "operators afterwards": ("def f(): return delayed(slowinc)(1)", "assert (f() * 2 + f()).compute() == 6"),
    "no truth": (
        "def f(): return delayed(slowinc)(1)",
        "try:\n    bool(f())\nexcept TypeError:\n    pass\nelse:\n    assert False",
    ),
    "methods and items": (
        "def f(): return delayed(str.split)('a b')[1].upper()",
        "assert f().compute() == 'B'",
    ),
    "functions of one's own": (
        "@delayed\ndef square(x): return x * x\ndef f(x): return square(x) + square(x)",
        "g = f(3)\nassert g.compute() == 18 and TaskGraph(g).calls('square') == 2",
    ),
    "a class of one's own between tasks": (
        (
            "class Box:\n    def __init__(self, x): self.x = x\n"
            "def f(): return delayed(lambda box: box.x)(delayed(Box)(3))"
        ),
        "assert f().compute() == 3",
    ),
    "an object that a course function gets": (
        (
            "class Box:\n    def __init__(self, x): self.x = x\n    def __add__(self, y): return self.x + y\n"
            "def f(): return delayed(slowinc)(delayed(Box)(3))"
        ),
        "assert f().compute() == 4",
    ),
    "an object as an argument": (
        BOX + "def run(box): return slowinc(box.x)\ndef f(): return delayed(run)(Box(slowinc(2)))",
        "assert f().compute() == 4 and evaluate(f()) == 4\nassert evaluate(f(), {slowinc: lambda x: 10 * x}) == 30",
    ),
    "an object that holds a function, as an argument": (
        BOX + "def run(box, x): return box.x(x)\ndef f(): return delayed(run)(Box(slowinc), 3)",
        "assert f().compute() == 4 and evaluate(f(), {slowinc: lambda x: 10 * x}) == 30",
    ),
    "an object as data": (
        BOX
        + "    def twice(self): return 2 * self.x\ndef f(): return delayed(Box(3)).twice() + delayed(Box(1)).x",
        "assert f().compute() == 7",
    ),
    "an object as an argument of a course function": (
        BOX + "    def __add__(self, y): return self.x + y\ndef f(): return delayed(slowinc)(Box(3))",
        "assert f().compute() == 4",
    ),
    "tables and other objects as arguments": (
        (
            "import pandas, collections\ndef f():\n    table = pandas.DataFrame({'a': [1, 2]})\n"
            "    words = collections.Counter('aab')\n    when = pandas.Timestamp('2026-01-02')\n"
            "    return [delayed(lambda t: int(t.a.sum()))(table), delayed(lambda c: c.most_common(1))(words), "
            "delayed(sum)({'a': 3}.values()), delayed(lambda w: w.day)(when)]"
        ),
        "assert dask.compute(*f()) == (3, [('a', 2)], 3, 2)",
    ),
    "a named tuple between tasks": (
        (
            "from typing import NamedTuple\nclass Part(NamedTuple):\n    total: float\n    rows: int\n"
            "def f():\n    parts = [delayed(Part)(slowinc(x), 1) for x in range(3)]\n"
            "    return delayed(lambda parts: sum(p.total for p in parts) / sum(p.rows for p in parts))(parts), parts[0], parts[0].total"
        ),
        "assert dask.compute(*f()) == (2, (1, 1), 1)",
    ),
    "counters between tasks": (
        (
            "from collections import Counter\ndef f():\n    c = [delayed(Counter)(w) for w in ('ab', 'b')]\n"
            "    return delayed(lambda a, b: (a + b).most_common(1))(*c), c[0].most_common(1), (c[0] + c[1])['b']"
        ),
        "assert dask.compute(*f()) == ([('b', 2)], [('a', 1)], 2)",
    ),
    "an attribute that is not there": (
        BOX + "def f(): return delayed(Box)(3)",
        "assert not hasattr(f().compute(), 'size')",
    ),
    "an iterator as an argument": (
        "def f(): return delayed(sum)(map(slowinc, [1, 2]))",
        "assert f().compute() == 5",
    ),
    "a partial as an argument": (
        (
            "from functools import partial\ndef retry(task): return task()\n"
            "def f(g): return delayed(retry)(partial(g, 3)), delayed(retry)(partial(partial(slowinc), x=4))"
        ),
        "assert dask.compute(*f(lambda x: -x)) == (-3, 5)",
    ),
    "a partial as a value": (
        "from functools import partial\nf = partial(lambda a, b: a - b, 1)",
        "assert f(3) == -2",
    ),
    "a partial that a test passes in": (
        "def f(g): return delayed(lambda x: g(x))(3)",
        "from functools import partial\nassert f(partial(operator.sub, 1)).compute() == -2",
    ),
    "method callers with arguments": (
        (
            "import numpy\ndef f():\n    return delayed(operator.methodcaller('split', ','))('a,b'), "
            "delayed(operator.methodcaller('sum', axis=0))(numpy.ones((2, 2)))"
        ),
        (
            "words, sums = f()\nassert words.compute() == ['a', 'b'] and list(sums.compute()) == [2, 2]\n"
            "assert dict(TaskGraph(*f()).functions) == {'split': 1, 'sum': 1}"
        ),
    ),
    "functions of one's own, made anew for each value": (
        (
            "def f(values):\n    found = []\n    for v in values:\n        @delayed\n        def square(x): return x * x\n"
            "        found.append(square(v))\n    return delayed(sum)(found)"
        ),
        (
            "g = TaskGraph(f([1, 2, 3]))\nassert g.calls('square') == 3\n"
            "square = next(t.function for t in g if t.name == 'square')\n"
            "assert evaluate(g, {square: lambda x: 10 * x}) == 60"
        ),
    ),
    "what a library makes, for functions of one's own": (
        (
            "import itertools, collections\ndef f():\n    numbers = [delayed(slowinc)(x) for x in range(3)]\n"
            "    return delayed(lambda n: sum(n))(delayed(itertools.chain)(numbers)), "
            "delayed(lambda d: d.popleft())(delayed(collections.deque)(numbers))"
        ),
        "assert dask.compute(*f()) == (6, 1)",
    ),
    "a generator of objects": (
        BOX + "def items(n): yield from map(Box, range(n))\n"
        "def f(): return delayed(lambda found: sum(b.x for b in found))(delayed(items)(4))",
        "assert f().compute() == 6",
    ),
    "a function with two results": (
        "@delayed(nout=2)\ndef f(n): return min(n), max(n)",
        "low, high = f([1, 2])\nassert dask.compute(low, high) == (1, 2)",
    ),
    "a pure function": ("@delayed(pure=True)\ndef f(x): return x", "assert TaskGraph(f(1) + f(1)).work == 2"),
    "a delayed function": ("@delayed\ndef f(x): return x + 1", "assert f(1).compute() == 2"),
    "a library that the course does not import": (
        "import statistics\ndef f(): return delayed(statistics.mean)([delayed(slowinc)(1), 4])",
        "assert f().compute() == 3",
    ),
    "a library that the evaluator does not run": (
        "import shlex\ndef f(): return delayed(shlex.split)('a b')",
        "assert f().compute() == ['a', 'b']",
    ),
    "a function passed in": (
        "def f(load): return delayed(load)(3)",
        (
            "seen = []\ndef load(x):\n    seen.append(x)\n    return x\n"
            "z = f(load)\nassert seen == [] and TaskGraph(z).calls(load) == 1 and z.compute() == 3 and seen == [3]"
        ),
    ),
    "a graph passed in": ("def f(z): return z + 1", "assert f(delayed(slowinc)(1)).compute() == 3"),
    "replaced": (
        "def f(x): return delayed(slowinc)(delayed(slowinc)(x))",
        "assert evaluate(f(1), {slowinc: lambda x: 10 * x}) == 100",
    ),
    "replaced inside a helper": (
        "@delayed\ndef inc(x): return slowinc(x)\ndef f(x): return inc(x)",
        "assert evaluate(f(1), {slowinc: lambda x: 10 * x}) == 10 and f(1).compute() == 2",
    ),
    "replaced inside a course function": (
        "def f(x): return delayed(twice)(x)",
        "assert evaluate(f(1), {slowinc: lambda x: 10 * x}) == 100",
    ),
    "replaced where a library's function calls it": (
        "def f(xs): return delayed(sorted)(xs, key=twice)",
        "assert evaluate(f([1, 2]), {slowinc: lambda x: x % 2}) == [2, 1]",
    ),
    "replaced in what a library's object holds": (
        "import itertools\ndef f(x): return delayed(list)(delayed(itertools.starmap)(twice, [(x,)]))",
        "assert evaluate(f(1), {slowinc: lambda x: 10 * x}) == [100]",
    ),
    "replaced by a library's": (
        "def f(x): return delayed(slowinc)(x)",
        "assert evaluate(f(-1), {slowinc: abs}) == 1",
    ),
    "a course function defined anew": (
        "def slowinc(x): return 1 + x\ndef f(x): return delayed(slowinc)(x)",
        "z = f(1)\nassert TaskGraph(z).calls(slowinc) == 1 and evaluate(z, {slowinc: lambda x: 10 * x}) == 10",
    ),
    "calls of an answer's function": (
        "def helper(x): return x\ndef f(): return delayed(helper)(1)",
        "assert TaskGraph(f()).calls(helper) == 1",
    ),
}


@pytest.mark.parametrize("kind", GRAPHS)
def test_a_graph_crosses(judge, kind):
    answer, test = GRAPHS[kind]
    names = "def f(): ...\ndef helper(): ..."
    assert judge(answer, test, course="def twice(x):\n    return slowinc(slowinc(x))\n", names=names) == [
        None
    ]


FAILS = {
    "wrong value": ("def f(): return 3", "assert f() == 4, 'four, please'", "four, please"),
    "not defined": ("g = 1", "f()", "name 'f' is not defined"),
    "own error": ("def f():\n    return 1 / 0", "f()", "In your code:\nin f, line 2:  return 1 / 0"),
    "a class of one's own": ("class A: pass\ndef f(): return A()", "f()", "type A cannot be checked"),
    "an own class as the answer": ("class f: pass", "f()", "type type cannot be checked"),
    "an endless generator": (
        "import itertools\ndef f(): return map(abs, itertools.count())",
        "f()",
        "more than 100,000",
    ),
    "a value that contains itself": (
        "def f():\n    x = []\n    x.append(x)\n    return x",
        "f()",
        "nests deeper",
    ),
    "an error in the test itself": (
        "def f(): return None",
        "f()['a']",
        "'NoneType' object is not subscriptable",
    ),
    "exit": ("def f(): exit()", "f()", "exit ends the program"),
    "a value in a message that cannot be shown": (
        "class A: pass\ndef f(): return A()",
        "raise AssertionError(f())",
        "type A cannot be checked",
    ),
    "a number in a message that is too long to be shown": (
        "def f(): return 10**4299 * 10**4299",
        "raise AssertionError(f())",
        "4300 digits",
    ),
    "a name that a cell did not get to": (
        "1 / 0\ndef f(): return 1",
        "f()",
        "division by zero\n\nSo `f` is not defined.",
    ),
    "a name that a cell was stopped before": (
        "import os\nos._exit(1)\ndef f(): return 1",
        "f()",
        "So `f` is not defined.",
    ),
    "sys.exit": ("import sys\ndef f(): sys.exit(3)", "f()", "3"),
    "an object of a graph as a result": (
        "class A: pass\ndef f(): return delayed(lambda a: a)(A())",
        "f().compute() == 3",
        "type A cannot be checked",
    ),
    "a function of a process that was stopped": (
        "import os\ndef f(x):\n    if x == 0: os._exit(0)\n    return lambda: x",
        "g = f(1)\ntry:\n    f(0)\nexcept Exception:\n    pass\nf(2), g()",
        "was stopped",
    ),
    "a replaced function that is not there": (
        "def f(x): return delayed(lambda x: 10)(delayed(slowinc)(x))",
        "assert evaluate(f(1), {slowinc: abs}) == 1, 'idle'",
        "idle",
    ),
}


@pytest.mark.parametrize("kind", FAILS)
def test_a_test_fails_and_says_why(judge, kind):
    answer, test, message = FAILS[kind]
    (said,) = judge(answer, test)
    assert said is not None
    assert message in said


CLASSES = """
import dataclasses, enum, typing
@dataclasses.dataclass
class Point:
    x: int
    y: int = 0
    def length(self): return abs(self.x) + abs(self.y)
class Row(typing.NamedTuple):
    name: str
    points: list
Colour = enum.Enum('Colour', 'RED GREEN')
"""
ANSWER = """
def f(kind, *given):
    import collections
    class Same:
        def __eq__(self, other): return True
        def length(self): return 3
    if kind == 'all':
        point, row, colour = given
        assert type(point) is Point and type(row) is Row and colour is Colour.GREEN
        point.x += 1
        row.points.append(2)
        return {'moved': Point(point.x, -2), 'row': Row('b', [point]), 'colour': Colour.RED}
    Own = type('Own', (dict,), {})
    named = collections.namedtuple('Mine', 'length')
    kinds = {'own': Own(a=1), 'ordered': collections.OrderedDict(a=1), 'method': named(lambda: 3), 'fields': named(3), 'same': Point(Same())}
    return kinds.get(kind) or Same()
"""


def test_an_object_of_a_class_of_the_courses_crosses_and_no_other(judge):
    """Nothing is gained by objects that equal everything, or have functions for methods; a type is what it is."""
    told = judge(
        ANSWER,
        "point, row = Point(1), Row('a', [])\nfound = f('all', point, row, Colour.GREEN)\n"
        "assert found == {'moved': Point(2, -2), 'row': Row('b', [Point(2)]), 'colour': Colour.RED}\n"
        "assert (found['moved'].length(), point, row.points) == (4, Point(2), [2])",
        "assert isinstance(f('own'), dict) and f('own') == f('ordered') == {'a': 1} and f('fields').length == 3",
        "assert type(f('own')) == dict",
        "assert type(f('ordered')) == dict",
        "assert f('method').length() == 3",
        "assert f('same') == Point(1)",
        "assert f('other') == 1",
        course=CLASSES,
    )
    assert told[:2] == [None, None]
    assert None not in told[2:]


def test_a_message_holds_no_line_of_the_test(court):
    rebuilt, lesson = notebook("def f(): return 1 / 0", [])
    rebuilt, lesson = notebook("def f(): return 1 / 0", ["secret = 'xyzzy'\nassert f() == secret"])
    judged = court.judge(rebuilt, lesson)
    shown = str([cell.outputs for cell in judged.notebook.cells])
    assert "ZeroDivisionError" in shown
    assert "secret" not in shown


def test_cells_run_in_order(judge):
    """A test sees names as they are where it stands, and so do the answers that it calls."""
    later = "def slowinc(x):\n    return x + 100"
    assert judge("def f(): return slowinc(1)", "assert f() == 101 == slowinc(1)", later=later) == [None]


def test_an_answer_may_start_processes(judge):
    answer = "def f(lazy):\n    return dask.compute(lazy, scheduler='processes', num_workers=1)"
    assert judge(answer, "assert f(delayed(slowinc)(1)) == (2,), 'computed in another process'") == [None]


def test_tests_draw_the_same_from_the_same_seed(court):
    test = "import random, numpy\nassert False, f'{random.random()} {numpy.random.random()}'"
    pair = notebook("def f(): ...", [test])
    first, again, other = (court.judge(*pair, seed=seed).verdicts[0].message for seed in ("1", "1", "2"))
    assert first == again != other


def test_points_of_the_last_line_count_as_in_nbgrader(court):
    values = ["0.5", "-1", "float('nan')", "7", "True", "None"]
    judged = court.judge(*notebook("def f(): ...", values))
    assert [verdict.points for verdict in judged.verdicts] == [0.5, 0, 0, 1, 1, 1]


def test_what_a_verdict_says_can_be_kept(court):
    """Halves of letters, which no file can hold: they are where outputs are, and where a person reads why to mark."""
    answer = "def f(x):\n    if x:\n        raise ValueError('half \\ud800')\n    return '\\udfff'"
    tests = ["f(1)", "assert f(0) == 1, f'not {f(0)}'"]
    for verdict in court.judge(*notebook(answer, tests)).verdicts:
        assert "?" in verdict.message
        verdict.message.encode()


def test_a_course_function_runs_beside_the_answers(judge):
    """It reaches what only the student's process has, and calls an answer there."""
    course = "from course import run_beside\ndef ask(answer, *args):\n    return answer({'n': 40}.__getitem__, *args)\n"
    check = "assert run_beside(ask, f, abs, [-1, -2]) == [41, 42], run_beside(ask, f, abs, [-1, -2])"
    right = "def f(get, function, values):\n    return [get('n') + function(x) for x in values]"
    assert judge(right, check, course=course) == [None]
    (message,) = judge(right.replace("function(x)", "x"), check, course=course)
    assert "[39, 38]" in message
    (message,) = judge(right, "run_beside(lambda: 1)", course=course)
    assert "no function of the course" in message


def test_a_function_of_the_package_runs_beside_the_answers_and_reads_no_file(judge):
    """Functions that several lessons share need not stand in a cell of each."""
    course = "from course import read_files, run_beside\nfrom course.writers import TRIED, times_written, write_new\n"
    answer = "def f(write, target):\n    write(target)"
    assert judge(answer, "assert run_beside(times_written, f, 'a.txt') == {TRIED: 2}", course=course) == [
        None
    ]
    (message,) = judge(answer, "read_files(write_new, 'a.txt')", course=course)
    assert "no function of the course" in message


def test_a_delayed_from_inside_a_task_stays_delayed(judge):
    """Also where a graph is evaluated with other functions: Dask computes no graph that a task returns."""
    inside = (
        "def f(x):\n    inner = delayed(lambda y: delayed(slowinc)(y))\n    return delayed(list)([inner(x)])"
    )
    tests = [
        f"value = evaluate(f(1){more})\nassert type(value[0]).__name__ == 'Delayed', value"
        for more in ("", ", {slowinc: lambda x: x + 2}")
    ]
    assert judge(inside, *tests) == [None, None]


def test_a_test_that_is_no_python_says_so(judge):
    (message,) = judge("def f(): return 3", "assert f( == 3")
    assert "never closed" in message or "invalid syntax" in message


@pytest.mark.parametrize(
    ("source", "value"), [("2\n1 / 2", 0.5), ("2\n1 / 2;  # all", None), ("2; 0.5", 0.5)]
)
def test_a_last_line_with_a_semicolon_is_no_number_of_points(source, value):
    assert execute(compiled(source, "name"), {}) == value


def test_a_test_keeps_its_asserts_whatever_the_grader_was_started_with():
    program = "from grading.judge.notebook.cells import compiled\nprint(compiled('assert False', 'name'))"
    done = subprocess.run(
        [sys.executable, "-OO", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    body, _ = marshal.loads(base64.b64decode(done.stdout))
    with pytest.raises(AssertionError):
        exec(body, {})  # noqa: S102, ours
