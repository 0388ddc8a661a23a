"""Objects of answers' classes in the tests of any course: used where they are expected, and nowhere else."""

import pytest

from grading.judge.notebook.whole import answer_in, judged_steps
from tests.judge.conftest import notebook

ANSWER = """
class Box:
    def __init__(self, n):
        self.n = n
        self.inside = []
    def __eq__(self, other):
        return self.n == other.n
    def __sub__(self, other):
        return Box(self.n - other.n)
    def put(self, other):
        self.inside.append(other)
        return self
    def each(self, visit):
        return [visit(box) for box in self.inside]
def number():
    return 7
"""
TESTS = [
    "assert Box(3).n == 3 and Box(3) == Box(3)",
    "a = Box(1).put(Box(2)).put(Box(5))\nassert [b.n for b in a.inside] == [2, 5] and a.inside[0] is a.inside[0]",
    "assert (Box(5) - Box(2)).n == 3",
    "seen = []\nBox(1).put(Box(4)).each(lambda box: seen.append(box.n))\nassert seen == [4]",
    "boxes = [Box(2), Box(1)]\nboxes.sort(key=lambda box: box.n)\nassert boxes[0].n == 1",
    "import copy\na = Box(1)\nb = copy.deepcopy(a)\nb.n = 9\nassert a.n == 1 and b.n == 9 and not hasattr(a, 'm')",
    "assert abs(number() - 7) < 1e-9 and number() == 7",
    "import numpy\nassert numpy.isclose(number(), 7)",
]


def tried_by(court, answer, tests, stays=None, names=None, course=""):
    """Judge an answer by these tests, where what may stay is known, or None; `names` is the instructor's answer, if another."""
    names = names or answer
    made, lesson = notebook(answer, tests, names=names, course=course)
    steps = judged_steps(made, lesson, (), {"f": list(answer_in(names))})
    return court.judge(made, exactly=steps, stays=stays, seconds=5, total=60)


@pytest.fixture(scope="module")
def tried(court):
    """A function that judges an answer where objects may stay; the names of where they did, for the answer above."""

    def judge(answer: str, stays: list[str] | None) -> tuple[list[str | None], list[str]]:
        found = tried_by(court, answer, TESTS, stays=stays, names=ANSWER)
        return [None if v.passed else v.message for v in found.verdicts], found.stays

    messages, stays = judge(ANSWER, None)
    assert messages == [None] * len(TESTS)
    return judge, stays


def test_objects_are_used_where_the_instructors_own_were(tried):
    judge, stays = tried
    assert judge(ANSWER, stays)[0] == [None] * len(TESTS)
    assert {"Box", "Box()", ".put()", ".inside", "passed"} <= set(stays)
    assert "number()" not in stays
    assert None not in judge(ANSWER, [])[0][:6]


def test_a_class_made_from_the_answers_is_refused_by_that_name(court):
    (verdict,) = tried_by(court, ANSWER, ["class Mine(Box):\n    pass\nassert Mine(3).n == 3"]).verdicts
    assert (
        verdict.message == "A test that makes a class of its own from one of the answer's cannot be judged."
    )


PRETENDS = """
class Evil:
    def __getattr__(self, name): return self
    def __getitem__(self, key): return 0
    def __call__(self, *args): return self
    def __iter__(self): return iter([self])
    def __len__(self): return 0
    def __float__(self): return 7.0
    __array_interface__ = {'shape': (1,), 'typestr': '<f8', 'version': 3, 'data': (4096, False)}
for name in 'eq ne lt le gt ge contains bool'.split():
    setattr(Evil, f'__{name}__', lambda *args: True)
for name in 'sub rsub add radd abs mul round neg'.split():
    setattr(Evil, f'__{name}__', lambda *args: 0)
"""
NOWHERE = {
    "a value": "def number(): return Evil()",
    "a class": "Box = Evil()\ndef number(): return Evil()",
    "an attribute": "class Box(Evil):\n    n = Evil()\ndef number(): return Box()",
}


@pytest.mark.parametrize("answer", NOWHERE)
def test_what_pretends_to_be_a_number_gains_nothing(tried, answer):
    judge, stays = tried
    messages, _ = judge(PRETENDS + NOWHERE[answer], stays)
    passed = [test for test, message in zip(TESTS, messages, strict=True) if message is None]
    assert not passed


HAS_METHODS = {
    "a function": "def number(): return has\ndef has(): pass\nhas.bit_length = lambda: 3",
    "a class": "def number(): return Has",
    "one for a with": "def number(): return Has()",
    "one that is called": "Has.__call__ = lambda self: 3\ndef number(): return Has()",
}


@pytest.mark.parametrize("answer", HAS_METHODS)
def test_a_function_or_a_class_passes_for_no_value_that_has_methods(court, answer):
    tests = ["assert number().bit_length() == 3"]
    found = tried_by(court, ANSWER, tests)
    assert found.verdicts[0].passed
    has = "class Has:\n    bit_length = staticmethod(lambda: 3)\n    __enter__ = __exit__ = lambda *args: None\n"
    (verdict,) = tried_by(court, has + HAS_METHODS[answer], tests, stays=found.stays, names=ANSWER).verdicts
    assert not verdict.passed


def test_a_librarys_object_is_not_asked_whether_it_equals_plain_data(court):
    answer = "from collections import UserString\ndef f(): return UserString('x')"
    tests = ["assert f() == 'x'", "assert f() <= 'y'", "assert f().upper().data == 'X' and f() == f()"]
    found = tried_by(court, answer, tests)
    assert ["UserString cannot be checked" in verdict.message for verdict in found.verdicts] == [
        True,
        True,
        False,
    ]
    assert found.verdicts[2].passed


def test_an_object_that_stays_is_of_the_librarys_classes_that_it_is_of_there(court):
    answer = "from collections import UserString\nclass Own(UserString): pass\ndef f(): return Own('x')"
    tests = [
        "from collections import UserString\nassert isinstance(f(), UserString)",
        "assert isinstance(f(), (int, UserString | None)) and not isinstance(1, UserString)",
        "from collections import UserList\nassert not isinstance(f(), UserList)",
        "assert isinstance(f(), str)",
    ]
    found = tried_by(court, answer, tests)
    assert [verdict.passed for verdict in found.verdicts] == [True, True, True, False]


def test_a_generator_by_the_name_of_an_answer_is_not_read(court):
    answer = "numbers = None\ndef f(): return 1"
    (verdict,) = tried_by(
        court, answer, ["numbers = (n for n in (1, 2))\nassert f() + sum(numbers) == 4"], stays=[]
    ).verdicts
    assert verdict.passed, verdict.message


SLOW = """
import itertools, time
def naturals():
    for n in itertools.count():
        yield n
        time.sleep(0.01)
def squares():
    return (n * n for n in itertools.count())
def cycle(items):
    return itertools.cycle(items)
def nested():
    return [naturals(), naturals()]
def fails():
    yield 1
    raise KeyError('after one')
"""


def test_of_an_iterator_without_an_end_a_test_reads_what_it_asks_for(court):
    tests = [
        "assert [n for n, _ in zip(naturals(), range(40))] == [*range(40)]",
        "g = naturals()\nassert next(g) == 0 and next(g) == 1 and iter(g) is g",
        "import itertools\nassert list(itertools.islice(squares(), 150_000, 150_001)) == [150_000 ** 2]",
        "assert [x for x, _ in zip(cycle('ab'), 'abc')] == ['a', 'b', 'a']",
        "a, b = nested()\nassert (next(a), next(a), next(b)) == (0, 1, 0)",
        "g = fails()\nassert next(g) == 1\ntry:\n    next(g)\nexcept KeyError as error:\n    assert 'after' in str(error)\nelse:\n    assert 0",
    ]
    found = tried_by(court, SLOW, tests, stays=[])
    assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True] * len(tests)


def test_names_that_a_test_changes_are_changed_for_the_answer_too(court):
    answer = "def helper(): return 1\ndef f(): return helper() + limit\nlimit = 4"
    tests = [
        (
            "kept = helper\ndel helper\ntry:\n    f()\nexcept NameError:\n    pass\nelse:\n    raise AssertionError('no')\n"
            "finally:\n    helper = kept\nassert f() == 5"
        ),
        (
            "from unittest.mock import patch\nwith patch('__main__.helper') as fake:\n    fake.return_value = 4\n    assert f() == 8\n"
            "    fake.assert_called_once()\nassert f() == 5"
        ),
        "kept, helper = helper, lambda: 9\nassert f() == 13\nhelper = kept\nassert f() == 5",
        "limit = 0\nassert f() == 1",
        "assert f() == 1 and limit == 0",
    ]
    found = tried_by(court, answer, tests, stays=[])
    assert [verdict.message for verdict in found.verdicts] == [""] * len(tests)


def test_what_equals_everything_equals_nothing(tried):
    judge, stays = tried
    answer = ANSWER.replace("return self.n == other.n", "return True")
    assert "equals everything" in judge(answer, stays)[0][0]


HAS_ATTRIBUTES = """
import contextlib, functools
@functools.lru_cache
def fib(n):
    "sums"
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def counted(f):
    @functools.wraps(f)
    def inner(*args):
        inner.calls += 1
        return f(*args)
    inner.calls = 0
    return inner
def tries(f, error):
    try:
        return f()
    except error as found:
        return str(found)
@contextlib.contextmanager
def noted():
    seen = []
    try:
        yield seen
    finally:
        notes.append(3)
notes = []
def number_of_notes(): return len(notes)
class Guard:
    left = None
    def __enter__(self): return self
    def __exit__(self, kind, error, trace):
        self.left = kind and kind.__name__
        return kind is ZeroDivisionError
"""


def test_a_function_of_the_answers_has_the_attributes_that_it_has_there(court):
    tests = [
        "fib.cache_clear()\nfib(5)\nassert fib.cache_info().misses == 6",
        "assert fib.__doc__ == 'sums' and fib.__name__ == 'fib' and counted(fib).__doc__ == 'sums'",
        "h = counted(len)\nassert h([1, 2]) == 2 and h.calls == 1 and not hasattr(h, 'call_count')",
        "h = counted(abs)\nh.calls = 7\nh(-1)\nassert h.calls == 8",
        "def f(): raise KeyError('no')\nassert tries(f, (ValueError, LookupError)) == \"'no'\"",
        "with noted() as seen:\n    assert seen == []\nassert number_of_notes() == 1",
        "g = Guard()\ntry:\n    with g:\n        raise KeyError('x')\nexcept KeyError:\n    pass\nassert g.left == 'KeyError'",
    ]
    found = tried_by(court, HAS_ATTRIBUTES, tests)
    assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True] * len(tests)
    again = tried_by(court, HAS_ATTRIBUTES, tests, stays=found.stays)
    assert again.points == len(tests)


def test_no_object_of_an_answers_swallows_what_a_test_raises(court):
    tests = [
        "with Guard():\n    1 / 0",
        "with Guard():\n    assert fib(3) == 5, 'three'",
        "with noted():\n    assert fib(3) == 5, 'three'",
    ]
    answer = HAS_ATTRIBUTES.replace("kind is ZeroDivisionError", "True")
    answer = answer.replace("    finally:\n", "    except BaseException:\n")
    found = tried_by(court, answer, tests)
    messages = [verdict.message for verdict in found.verdicts]
    assert messages == ["What keeps an error of a test from being raised cannot be judged.", "three", "three"]


CALLABLE = """
class Poly:
    def __init__(self, *c):
        self.c = c
    def __call__(self, x):
        return sum(c * x ** n for n, c in enumerate(self.c))
    def __add__(self, other):
        return Poly(*(a + b for a, b in zip(self.c, other.c)))
    def __eq__(self, other):
        return isinstance(other, Poly) and self.c == other.c
    def __iter__(self):
        return iter(self.c)
def doubled():
    return lambda x: 2 * x
"""


def test_an_object_that_can_be_called_is_an_object(court):
    tests = [
        "p = Poly(1, 2)\nassert p(2) == 5 and (p + Poly(1, 1))(1) == 5 and p == Poly(1, 2) and p != Poly(1)",
        "p = Poly(1, 2)\np += Poly(1, 1)\nassert p.c == (2, 3) and [*p] == [2, 3] and [*map(p, [0, 1])] == [2, 5]",
        "assert doubled()(4) == 8",
    ]
    found = tried_by(court, CALLABLE, tests)
    assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True] * len(tests)
    assert "Poly()" in found.stays
    assert "doubled()" not in found.stays
    another = CALLABLE.replace(
        "lambda x: 2 * x",
        "type('Twice', (), {'__call__': lambda self, x: 2 * x, '__module__': '__main__'})()",
    )
    again = tried_by(court, another, tests, stays=found.stays, names=CALLABLE)
    assert [verdict.passed or verdict.message for verdict in again.verdicts] == [True] * len(tests)


def test_builtin_functions_that_a_test_replaces_are_replaced_for_the_answer_too(court):
    answer = "def ask():\n    print('hello')\n    return int(input('Age? '))"
    tests = [
        (
            "import builtins\nkept, said = builtins.input, []\nbuiltins.input = lambda text='': said.append(text) or '19'\n"
            "try:\n    assert ask() == 19\nfinally:\n    builtins.input = kept\nassert said == ['Age? ']"
        ),
        "from unittest.mock import patch\nwith patch('builtins.input', side_effect=['7']) as fake:\n    assert ask() == 7\n    assert fake.call_count == 1",
        "with patch('builtins.print') as fake, patch('builtins.input', return_value='3'):\n    ask()\nfake.assert_called_once_with('hello')",
        "input = lambda text: '5'\nassert ask() == 5\ndel input\ntry:\n    ask()\nexcept Exception as error:\n    assert 'input' in str(error)\nelse:\n    assert 0",
    ]
    found = tried_by(court, answer, tests, stays=[])
    assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True] * len(tests)


RAISES = """
import json, subprocess, unittest
def withdraw(x):
    if x > 3:
        raise Missing(x - 3)
    return x
def parse(text):
    return json.loads(text)
def runs():
    raise subprocess.CalledProcessError(4, 'exit 4')
"""


def test_errors_of_the_courses_and_of_libraries_are_of_their_classes_where_the_instructors_own_were(court):
    course = (
        "import json, subprocess, unittest\nclass BankError(Exception): pass\n"
        "class Missing(BankError):\n    def __init__(self, x):\n        super().__init__(f'{x} missing')\n        self.x = x"
    )
    tests = [
        "try:\n    withdraw(5)\nexcept BankError as error:\n    assert type(error) is Missing and error.x == 2 and str(error) == '2 missing'\nelse:\n    assert 0",
        "try:\n    parse('{')\nexcept json.JSONDecodeError as error:\n    assert error.pos == 1\nelse:\n    assert 0",
        "try:\n    runs()\nexcept subprocess.CalledProcessError as error:\n    assert error.returncode == 4\nelse:\n    assert 0",
        "case = unittest.FunctionTestCase(lambda: withdraw(2))\nassert case.run().wasSuccessful()",
    ]

    def tried(answer, stays):
        return tried_by(court, answer, tests, stays=stays, names=RAISES, course=course)

    found = tried(RAISES, None)
    assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True] * len(tests)
    assert tried(RAISES, found.stays).points == len(tests)
    skips = RAISES.replace("def withdraw(x):\n", "def withdraw(x):\n    raise unittest.SkipTest('no')\n")
    assert [verdict.passed for verdict in tried(skips, found.stays).verdicts] == [False, True, True, False]
    other = RAISES.replace("json.loads(text)", "[].x").replace("raise Missing(x - 3)", "raise BankError('2')")
    assert [verdict.passed for verdict in tried(other, found.stays).verdicts] == [False, False, True, True]


SAME = """
def cheapest(items):
    return min(items, key=lambda item: item['price'])
def add(x, to=None):
    to = [] if to is None else to
    to.append(x)
    return to
def first(items):
    return next(iter(items), None)
"""


def test_an_argument_that_an_answer_returns_is_the_same_object(court):
    tests = [
        "items = [{'price': 3}, {'price': 1}]\nassert cheapest(items) is items[1]",
        "mine = []\nassert add(5, to=mine) is mine and mine == [5]\nassert add(1) == [1] and add(1) is not mine",
        "a = {'k': [1]}\nassert first([a]) is a\nfirst([a])['k'].append(2)\nassert a == {'k': [1, 2]}",
        "assert first(iter('ab')) == 'a' and first(iter({3})) == 3 and first(iter({'x': 1})) == 'x' and first(iter(range(4))) == 0",
    ]

    stays = tried_by(court, SAME, tests).stays

    def tried(answer):
        found = tried_by(court, answer, tests, stays=stays, names=SAME)
        return [verdict.passed or verdict.message for verdict in found.verdicts]

    assert tried(SAME) == [True] * len(tests)
    copies = SAME.replace("return min", "return dict(min").replace("['price'])", "['price']))")
    found = tried(copies.replace("return to", "return to[:]"))
    assert found[:2] == [
        "this fails: assert cheapest(items) is items[1]",
        "this fails: assert add(5, to=mine) is mine and mine == [5]",
    ]


@pytest.mark.parametrize("given", ["Box(3)", "[Box(3)]", "(Box(3),)"])
def test_an_object_that_an_answer_returns_as_its_argument_needs_leave_as_any(court, given):
    names = "class Box:\n    def __init__(self, n): self.n = n\ndef same(x): return 7"
    tests = [f"assert same({given}) < 8", "assert Box(3).n == 3"]

    def tried(answer, stays):
        return tried_by(court, answer, tests, stays=stays, names=names)

    found = tried(names, None)
    assert found.points == 2
    less = "    def __lt__(self, other): return True\ndef same(x): return x if isinstance(x, Box) else x[0]"
    forged = tried(names.replace("\ndef same(x): return 7", f"\n{less}"), found.stays)
    assert [verdict.passed for verdict in forged.verdicts] == [False, True]


OPAQUE = """
def order(items, key):
    return sorted(items, key=key)
def make(kind, n):
    return [kind(n), kind(n + 1)]
def speaks(thing):
    return thing.speak()
"""


def test_objects_of_a_tests_own_class_go_through_an_answer_and_it_cannot_look_into_them(court):
    item = "class Item:\n    def __init__(self, v): self.v = v\n    def speak(self): return self.v\n"
    tests = [
        item + "a, b = Item(3), Item(1)\nassert order([a, b], key=lambda i: i.v) == [b, a]",
        item + "assert [i.v for i in make(Item, 4)] == [4, 5]",
        item + "assert speaks(Item('beep')) == 'beep'",
        "from logging import FileHandler\nmake(FileHandler, 'x')",
    ]
    verdicts = tried_by(court, OPAQUE, tests, stays=[]).verdicts
    assert [verdict.passed for verdict in verdicts] == [True, True, False, False]
    assert "type cannot be checked" in verdicts[3].message
    assert "'Callback' object has no attribute 'speak'" in verdicts[2].message


def test_an_object_of_a_class_made_from_a_container_of_pythons_is_one_here(court):
    names = (
        "from collections import defaultdict, Counter, OrderedDict, deque\n"
        "def f():\n    found = defaultdict(set)\n    found['a'].add(1)\n    return found\n"
        "def g():\n    return Counter('aab'), OrderedDict(x=1), deque([1, 2, 3], 2)"
    )
    tests = [
        "d = f()\nassert isinstance(d, defaultdict) and d == {'a': {1}} and d['z'] == set() and 'z' in d",
        "c, o, q = g()\nassert c.most_common(1) == [('a', 2)] and isinstance(o, OrderedDict) and list(q) == [2, 3] and q.maxlen == 2",
    ]
    own = names.replace("from collections import", "import collections\nfrom collections import", 1)
    for name in ("defaultdict", "Counter", "OrderedDict", "deque"):
        own = own.replace(f" {name}(", f" My{name}(")
        own = own.replace("def f", f"class My{name}({name}): pass\ndef f", 1)
    for answer in (names, own):
        found = tried_by(court, answer, tests, stays=[], names=names, course="from collections import *")
        assert [verdict.passed or verdict.message for verdict in found.verdicts] == [True, True]


def test_an_argument_by_any_name_reaches_an_answer(court):
    answer = "def f(**named): return sorted(named)\nclass Box:\n    def __call__(self, **named): return sorted(named)"
    tests = [
        "assert f(name=1, self=2, worker=3) == ['name', 'self', 'worker']",
        "assert Box()(name=1, self=2) == ['name', 'self']",
    ]
    found = tried_by(court, answer.replace("(self, **", "(this, **"), tests)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []


DRAWS = """
import random
import numpy
def draw(): return random.random(), numpy.random.rand()
def mixed(items, rng): rng.shuffle(items)
def drawn(n, rng): return [rng.random() for _ in range(n)]
def made(seed): return numpy.random.default_rng(seed)
"""


def test_an_answer_draws_with_the_seeds_of_a_test_and_with_its_generators(court):
    tests = [
        (
            "import random, numpy\nrandom.seed(3); numpy.random.seed(4); a = draw()\n"
            "random.seed(3); numpy.random.seed(4)\nassert a == draw()"
        ),
        "import random\nrandom.seed(3); b = random.random(); random.seed(3)\nassert draw()[0] == b",
        (
            "import random\na, b = random.Random(1), random.Random(1)\n"
            "assert drawn(2, a) == [b.random(), b.random()] and a.random() == b.random()"
        ),
        (
            "import numpy\na, b = numpy.random.default_rng(1), numpy.random.default_rng(1)\n"
            "assert drawn(2, a) == [b.random(), b.random()] and drawn(1, a) == [b.random()]"
        ),
        (
            "import numpy\na = numpy.random.RandomState(1)\nitems = [1, 2, 3, 4, 5]\nmixed(items, a)\n"
            "assert items != [1, 2, 3, 4, 5] and a.rand() != numpy.random.RandomState(1).rand()"
        ),
        "import numpy\nassert made(5).random() == numpy.random.default_rng(5).random()",
    ]
    found = tried_by(court, DRAWS, tests, stays=tried_by(court, DRAWS, tests).stays)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    wrong = "import random\ndef draw(): return random.random() + 1, 1\ndef drawn(n, rng): return [rng.random() + 1] * n"
    assert not any(verdict.passed for verdict in tried_by(court, wrong, tests, [], DRAWS).verdicts[1:])


AWAITED = """
import asyncio
async def double(x):
    await asyncio.sleep(0)
    return 2 * x
async def ticks(n):
    for i in range(n):
        yield i
"""


def test_a_test_may_await_what_an_answer_gives(court):
    tests = [
        "assert await double(4) == 8",
        "import asyncio\nassert await asyncio.gather(double(1), double(2)) == [2, 4]",
        "assert [i async for i in ticks(3)] == [0, 1, 2]",
        "total = 0\nasync for i in ticks(4):\n    total += i\nassert total == 6",
        "assert await double(4) == 9",
    ]
    found = tried_by(court, AWAITED, tests)
    assert [verdict.passed for verdict in found.verdicts] == [True, True, True, True, False]
    wrong = "async def double(x): return x\nasync def ticks(n): yield n"
    assert not any(verdict.passed for verdict in tried_by(court, wrong, tests, found.stays, AWAITED).verdicts)


WARNS = """
import warnings
class Mine(UserWarning): pass
def old(x):
    warnings.warn('use new', DeprecationWarning, stacklevel=2)
    return x
def odd(): warnings.warn('odd')
"""
CAUGHT = "import warnings\nwith warnings.catch_warnings(record=True) as seen:\n    "


def test_a_test_hears_what_an_answer_warns_of(court):
    tests = [
        CAUGHT + "warnings.simplefilter('always')\n    assert old(2) == 2\n"
        "assert len(seen) == 1 and seen[0].category is DeprecationWarning and 'new' in str(seen[0].message)",
        CAUGHT + "odd()\nassert seen[0].category is UserWarning",
        "import pytest\nwith pytest.warns(DeprecationWarning, match='new'):\n    old(1)",
        CAUGHT + "pass\nassert not seen",
        (
            "import warnings\nwarnings.simplefilter('error')\ntry:\n    old(1)\n"
            "except DeprecationWarning:\n    pass\nelse:\n    assert False"
        ),
    ]
    found = tried_by(court, WARNS, tests)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    silent = tried_by(court, "def old(x): return x\ndef odd(): pass", tests, [], WARNS)
    assert [verdict.passed for verdict in silent.verdicts] == [False, False, False, True, False]
    raising = WARNS.replace("return x", "raise KeyError(x)")
    judged = tried_by(court, raising, tests, found.stays, WARNS).verdicts
    assert [verdict.passed for verdict in judged] == [False, True, False, True, True]


FORGED_WARNINGS = """
import gc
from grading.judge.processes.student import Host
from grading.judge.wire import messages
host = next(thing for thing in gc.get_objects() if isinstance(thing, Host))
before = host.tasks[messages.Call]
FILES = ['/proc/self/status', '/dev/zero', 'data.txt']
def call(question):
    warned = [{'kinds': [], 'text': 'x' * 9999, 'module': file, 'line': 1} for file in FILES * 200]
    return before(question) | {'warned': warned}
host.tasks[messages.Call] = call
"""


def test_no_file_of_the_judges_is_read_for_what_is_said_to_warn(court):
    """Where it shows a warning, Python shows the line of the file that is named."""
    seen = "import warnings\nwith warnings.catch_warnings(record=True) as seen:\n    odd()\n"
    tests = [
        "odd()",
        f"{seen}assert 0 < len(seen) <= 100 and all(len(str(one.message)) < 5000 for one in seen)",
    ]
    course = "open('data.txt', 'w').write('a line of a file')\n"
    found = tried_by(court, WARNS + FORGED_WARNINGS, tests, [], WARNS, course)
    assert [verdict.message for verdict in found.verdicts] == ["", ""]
    shown = str(found.notebook)
    assert "UserWarning" in shown
    assert "Name:" not in shown
    assert "a line of a file" not in shown.split("UserWarning")[-1]


def test_numbers_of_few_bits_do_not_round_what_they_are_compared_with(court):
    """Beside them numpy rounds Python's numbers, so that its infinity of two bytes equals all that is large."""
    tests = [
        "assert f(1) == 100_000",
        "import numpy\nassert numpy.isclose(f(1), 100_000)",
        "assert f(1) in [100_000]",
        "assert f(2) == 2**200",
        "assert abs(f(3) - 3.14159) < 1e-9",
        "import numpy\nassert [*map(type, f(4))] == [numpy.float32, numpy.float64] and f(4)[0] == 0.1",
        "import numpy\nassert numpy.isinf(f(5)).all() and f(5)[0] == f(5)[1] == float('inf')",
        "import numpy\na = numpy.zeros(2, 'f2')\nb = a\nfill(a)\nassert numpy.isinf(b).all() and b.dtype == 'f2'",
    ]
    right = """
import numpy
INF = float('inf')
def fill(array): array[:] = INF
def f(n):
    same = [numpy.float32(0.1), numpy.float64(0.1)], numpy.array([INF, INF], 'f2')
    return {1: 100_000, 2: 2**200, 3: 3.14159, 4: same[0], 5: same[1]}[n]
"""
    few = right.replace("100_000", "numpy.float16(INF)").replace("2**200", "numpy.array([INF], 'f4')")
    few = few.replace("3.14159", "numpy.float16(3.141)")
    stays = tried_by(court, right, tests).stays
    for answer, passed in ((right, [True] * 8), (few, [False] * 5 + [True] * 3)):
        assert [verdict.passed for verdict in tried_by(court, answer, tests, stays, right).verdicts] == passed


def test_an_iteration_is_ended_only_for_tests_that_expect_it(court):
    tests = [
        "assert all(map(f, [1, 2, 3]))",
        "try:\n    f(0)\nexcept StopIteration:\n    pass\nelse:\n    assert False",
    ]
    right = "def f(n):\n    if n == 0:\n        raise StopIteration\n    return n"
    always = "def f(n):\n    raise StopIteration"
    for answer, passed in ((right, [True, True]), (always, [False, True])):
        assert [verdict.passed for verdict in tried_by(court, answer, tests, [], right).verdicts] == passed


STEERED = """
def mean():
    total = n = 0
    while True:
        total += yield total / n if n else None
        n += 1
"""


def test_a_test_sends_values_to_a_generator(court):
    tests = [
        "m = mean()\nassert next(m) is None and m.send(4) == 4 and m.send(6) == 5\nm.close()",
        "import types\nassert isinstance(mean(), types.GeneratorType)",
    ]
    found = tried_by(court, STEERED, tests)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    wrong = tried_by(
        court, "def mean():\n    while True:\n        yield 4", tests, found.stays, STEERED
    ).verdicts
    assert not wrong[0].passed


DRAWN = """
import matplotlib.pyplot as plt
def bars(values, ax=None):
    ax = ax or plt.gca()
    ax.bar(range(len(values)), values)
    ax.set_title('Bars')
    return ax
"""
PYPLOT = "import matplotlib.pyplot as plt\n"


def test_the_current_figure_of_a_test_is_the_answers(court):
    tests = [
        "plt.figure()\nbars([1, 2])\nassert len(plt.gca().patches) == 2 and plt.gca().get_title() == 'Bars'",
        "assert bars([3]).patches[0].get_height() == 3 and len(plt.gcf().axes[0].patches) == 1\nplt.close()",
        (
            "fig, (left, right) = plt.subplots(1, 2)\nassert bars([1], right) is right\n"
            "assert len(right.patches) == 1 and not left.patches\nplt.close(fig)\nassert plt.get_fignums() == []"
        ),
        "plt.plot([1, 2], [3, 4])\nassert len(plt.gca().lines) == 1 and len(bars([1]).lines) == 1",
        "assert plt.get_fignums() == []",
        "assert own.axes == []\nplt.close(own)",
    ]
    course = PYPLOT + "own = plt.figure()\n"
    found = tried_by(court, DRAWN, tests, course=course)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    wrong = "def bars(values, ax=None):\n    return plt.plot(values)[0].axes"
    judged = tried_by(court, wrong, tests, found.stays, DRAWN, course=course).verdicts
    assert [verdict.passed for verdict in judged] == [False, False, False, False, True, True]


def test_a_test_may_time_and_catch_with_a_magic(court):
    answer = "def f(x):\n    print('seen')\n    return 2 * x"
    tests = [
        "%timeit -n 2 -r1 f(1)\n%time value = f(2)\nassert value == 4",
        "%%time\nassert f(3) == 6",
        "%%capture said\nf(1)\ntext = '''a\n  b'''\nassert f(2) == 4",
        "assert said.stdout == 'seen\\nseen\\n' and text == 'a\\n  b'",
        "%matplotlib inline\nassert f(1) == 2",
        "%%capture\nassert f(3) == 7",
    ]
    found = tried_by(court, answer, tests)
    assert [verdict.passed for verdict in found.verdicts] == [True] * 5 + [False]


def test_an_assert_without_a_message_is_shown(court):
    tests = [
        "assert f(1) == 2",
        "x = 1\nfor i in [1]:\n    assert (f(i)\n            == 2)",
        "assert f(1) == 2, 'two'",
        "check(f(1))",
    ]
    found = tried_by(court, "def f(x): return x", tests, course="def check(x):\n    assert x == 2\n")
    said = ["assert f(1) == 2", "assert (f(i)\n            == 2)", "", "check(f(1))"]
    assert [verdict.message for verdict in found.verdicts] == [
        f"this fails: {text}" if text else "two" for text in said
    ]


KINDS = """
from collections.abc import MutableMapping
from enum import Enum
class Lower(MutableMapping):
    __getitem__ = __setitem__ = __delitem__ = __len__ = __iter__ = lambda *args: None
class Lowest(Lower): pass
class Suit(str, Enum):
    CLUBS = "C"
class Mine(ValueError): pass
"""


def test_a_class_of_an_answers_is_made_from_the_classes_that_it_is_there(court):
    tests = [
        (
            "from collections.abc import MutableMapping, MutableSequence\n"
            "assert issubclass(Lower, MutableMapping) and not issubclass(Lower, (MutableSequence, str))"
        ),
        "assert issubclass(Lowest, Lower) and issubclass(Lowest, (int, Lower)) and not issubclass(Lower, Lowest)",
        "import enum\nassert issubclass(Suit, enum.Enum) and issubclass(bool, int)",
        "assert Suit('C') is Suit.CLUBS and Suit.CLUBS.value == 'C' and Suit.CLUBS == 'C'",
        "assert isinstance(Mine(), ValueError) and not isinstance(Mine(), (KeyError, dict))",
    ]
    found = tried_by(court, KINDS, tests)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    wrong = "class Lower: pass\nclass Lowest: pass\nclass Suit:\n    CLUBS = 'C'\nclass Mine(Exception): pass"
    assert not any(v.passed for v in tried_by(court, wrong, tests, found.stays, KINDS).verdicts)


def test_a_class_of_an_answers_stands_for_a_function_that_makes_functions(court):
    loop = (
        "        def inner(*args):\n            for n in range(times):\n                try:\n"
        "                    return f(*args)\n                except errors:\n"
        "                    if n == times - 1:\n                        raise\n        return inner"
    )
    names = f"def again(times, errors=(Exception,)):\n    def outer(f):\n{loop}\n    return outer"
    a_class = (
        "class again:\n    def __init__(self, times, errors=Exception):\n        self.given = times, errors\n"
        f"    def __call__(self, f):\n        times, errors = self.given\n{loop}"
    )
    tests = [
        (
            "calls = []\n@again(3)\ndef f(x):\n    calls.append(x)\n    if len(calls) < 3:\n        raise OSError\n"
            "    return 2 * x\nassert f(4) == 8 and calls == [4, 4, 4]"
        ),
        (
            "@again(2, errors=(KeyError,))\ndef f():\n    raise ValueError\ntry:\n    f()\n"
            "except ValueError:\n    pass\nelse:\n    assert False"
        ),
    ]
    found = tried_by(court, names, tests)
    assert [verdict.passed for verdict in found.verdicts] == [True] * 2
    judged = tried_by(court, a_class, tests, found.stays, names).verdicts
    assert [verdict.message for verdict in judged if not verdict.passed] == []
    evil = PRETENDS + "class again(Evil):\n    def __init__(self, *args, **kwargs): pass"
    assert not any(v.passed for v in tried_by(court, evil, tests, found.stays, names).verdicts)


def test_an_iterator_of_another_kind_stands_for_what_the_instructors_own_gives(court):
    names = "def f():\n    for n in range(3): yield n\ndef g(numbers): return sum(numbers)"
    course = "class Down:\n    def __init__(self): self.n = 3\n    def __iter__(self): return self\n"
    course += "    def __next__(self):\n        if not self.n: raise StopIteration\n        self.n -= 1\n        return 2 - self.n\n"
    tests = [
        "assert list(f()) == [0, 1, 2]",
        "n = f()\nassert next(n) == 0 and next(n) == 1 and list(n) == [2]",
        "assert g(f()) == 3",
    ]
    found = tried_by(court, names, tests)
    assert [verdict.passed for verdict in found.verdicts] == [True] * 3
    for given in ("reversed([2, 1, 0])", "Down()", "iter(collections.deque(range(3)))"):
        answer = f"import collections\n{course}def f(): return {given}\ndef g(numbers): return sum(numbers)"
        judged = tried_by(court, answer, tests, found.stays, names).verdicts
        assert [verdict.message for verdict in judged if not verdict.passed] == []
    evil = PRETENDS + "def f(): return Evil()\ndef g(numbers): return numbers"
    assert not any(v.passed for v in tried_by(court, evil, tests, found.stays, names).verdicts)


def test_an_array_of_objects_crosses_as_what_is_in_it(court):
    answer = (
        "import numpy as np\ndef f(): return [['Graz', None], [2, 'Wien']]\ndef g(): return ['Graz', 'Wien']\n"
        "def first(array):\n    array[1] = 'new'\n    return array[0]"
    )
    tests = [
        "assert f()[0][1] is None and f()[1][0] == 2",
        "assert list(g()) == ['Graz', 'Wien'] and 'Wien' in g() and sorted(g())[0] == 'Graz'",
        "import numpy as np\na = np.array(['a', [1]], dtype=object)\nassert first(a) == 'a' and a.tolist() == ['a', 'new']",
        "assert len(f()) == 2 and f()[1][1] != 'Graz'",
    ]
    found = tried_by(court, answer, tests)
    assert [verdict.message for verdict in found.verdicts if not verdict.passed] == []
    of_arrays = answer.replace("return [['Graz'", "return np.array([['Graz'").replace(
        "'Wien']]", "'Wien']], object)"
    )
    of_arrays = of_arrays.replace("return ['Graz', 'Wien']", "return np.array(['Graz', 'Wien'], object)")
    judged = tried_by(court, of_arrays, tests, found.stays, answer).verdicts
    assert [verdict.message for verdict in judged if not verdict.passed] == []
    evil = (
        PRETENDS
        + "import numpy as np\ndef f(): return np.array([[Evil()] * 2] * 2)\ng = f\nfirst = lambda a: g()[0]"
    )
    judged = tried_by(court, evil, tests, found.stays, answer).verdicts
    assert [verdict.passed for verdict in judged] == [False] * 4


OTHER_FORMS = [
    (
        "import contextlib\n@contextlib.contextmanager\ndef f(n):\n    yield n + 1",
        "class f:\n    def __init__(self, n): self.n = n\n    def __enter__(self): return self.n + 1\n    def __exit__(self, *error): pass",
        "with f(3) as p, f(4) as q:\n    assert (p, q) == (4, 5)",
    ),
    (
        "import itertools\ndef f(it):\n    first = next(it)\n    return first, itertools.chain([first], it)",
        "import itertools\ndef f(it):\n    a, b = itertools.tee(it)\n    return next(a), b",
        "first, rest = f(iter([5, 6]))\nassert first == 5 and list(rest) == [5, 6]",
    ),
]


@pytest.mark.parametrize(("own", "other", "test"), OTHER_FORMS, ids=["with", "tee"])
def test_a_right_answer_in_another_form_passes(court, own, other, test):
    stays = tried_by(court, own, [test]).stays
    (verdict,) = tried_by(court, other, [test], stays=stays, names=own).verdicts
    assert verdict.passed, verdict.message


def test_what_awaits_at_both_ends_of_a_with_is_used_there(court):
    answer = "class Door:\n    is_open = False\n    async def __aenter__(self):\n        self.is_open = True\n        return self\n"
    answer += "    async def __aexit__(self, *error):\n        self.is_open = False\n"
    tests = ["async with Door() as door:\n    assert door.is_open\nassert not door.is_open"]
    found = tried_by(court, answer, tests)
    assert found.verdicts[0].passed, found.verdicts[0].message
    other = tried_by(court, answer.replace("False", "True"), tests, stays=found.stays, names=answer)
    assert not other.verdicts[0].passed


def test_an_object_of_a_class_made_from_a_plain_one_is_of_that(court):
    answer = "from typing import NamedTuple\nclass Point(NamedTuple):\n    x: int\n    def far(self): return self.x > 9"
    tests = [
        "assert isinstance(Point(1), tuple) and not isinstance(Point(1), (list, int)) and Point(10).far()"
    ]
    found = tried_by(court, answer, tests)
    assert found.verdicts[0].passed, found.verdicts[0].message
    other = "class Point:\n    def __init__(self, x): self.x = x\n    def far(self): return True"
    assert not tried_by(court, other, tests, stays=found.stays, names=answer).verdicts[0].passed


def test_a_test_asks_of_which_type_an_object_is(court):
    answer = "import fractions\nfrom abc import ABC\nclass Shape(ABC): pass\nclass Square(Shape):\n    def grown(self): return Square()\n"
    answer += "kind = fractions.Fraction\ndef kinds(): return [int, {'a': str}]\ndef half(): return fractions.Fraction(1, 2)\n"
    answer += "from collections import UserString\ndef text(): return UserString('x')\n"
    tests = [
        "assert type(Square()) is Square and type(Square()) == Square and type(Square().grown()) in (int, Square)",
        "assert type(Square()).__name__ == 'Square' and type(Square()) is not Shape",
        "assert isinstance(Square, type) and issubclass(type, type) and type(int) is type(str) and type(3) == int and type == type(int)",
        "class Meta(type):\n    def __call__(cls): return 3\nclass Three(metaclass=Meta): pass\nassert Three() == 3 and type('A', (), {})().__class__.__name__ == 'A'",
        "import fractions\nassert kind is fractions.Fraction and kind(1, 2) == half()",
        "assert kinds() == [int, {'a': str}] and kinds()[0] is int",
        "import collections\nassert type(text()) is collections.UserString",
        "import fractions, subprocess\nassert any(kind is one for one in (fractions.Fraction, subprocess.Popen))",
    ]
    found = tried_by(court, answer, tests)
    assert [verdict.message for verdict in found.verdicts] == [""] * len(tests)
    other = (
        answer.replace("[int", "[float")
        .replace("return Square()", "return Shape()")
        .replace("Fraction\n", "Decimal\n")
    )
    other = other.replace("fractions.Decimal", "__import__('subprocess').Popen").replace(
        "UserString('x')", "UserList('x')"
    )
    other = other.replace("import UserString", "import UserString, UserList").replace(
        "class Square(Shape)", "class Square"
    )
    found = tried_by(court, other, tests, stays=found.stays, names=answer)
    assert [verdict.passed for verdict in found.verdicts] == [
        False,
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    ]


def test_what_an_answer_defines_anew_is_not_the_courses(court):
    course = "def total(values, first=0):\n    return sum(values, first)\nclass Stack:\n    pass"
    better = "def total(values, first=1):\n    return sum(values, first)\nclass Stack:\n    def size(self): return 0"
    tests = ["assert total([2]) == 3", "assert Stack().size() == 0"]
    found = tried_by(court, better, tests, course=course)
    assert [verdict.message for verdict in found.verdicts] == ["", ""]
    tests = ["assert total([2]) == 2"]
    anything = "class Any:\n    def __eq__(self, other): return True\ndef total(values): return Any()"
    (verdict,) = tried_by(court, anything, tests, stays=[], names=course, course=course).verdicts
    assert not verdict.passed
