"""Functions are told apart by what they are, not by what they claim."""

import functools
import math
import operator
import statistics

import pytest
from dask import delayed
from dask.utils import methodcaller

from tasklens.function import Function, describe, fingerprint, name_of, same_function
from tests.graphs import collect, slowadd, slowinc


class Callable:
    def __call__(self, x):
        return x

    def method(self, x):
        return x


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (slowinc, "slowinc"),
        (delayed(slowinc), "slowinc"),
        (functools.partial(functools.partial(slowinc, 1), delay=2), "slowinc"),
        (functools.partial(delayed(slowinc)), "slowinc"),
        (len, "len"),
        (int, "int"),
        (operator.add, "add"),
        (operator.methodcaller("split", ","), "split"),
        (methodcaller("split"), "split"),
        (lambda x: x, "<lambda>"),
        (Callable(), "Callable"),
        (Callable().method, "method"),
        (Function("course", "mine"), "mine"),
    ],
)
def test_the_name_a_learner_knows(function, name):
    assert name_of(function) == name


def test_the_same_code_under_the_same_name_is_the_same():
    def make():
        def f(x):
            return [y + 1 for y in x if y in {1, 2, 3}]

        return f

    assert same_function(make(), make())
    assert fingerprint(make()) == fingerprint(make())
    assert not same_function(make(), functools.wraps(make())(lambda x: x))
    assert same_function(make(), delayed(functools.partial(make(), 1)))


def test_constants_names_and_arguments_make_a_difference():
    def one(f):
        f.__name__ = "f"
        return f

    variants = [
        lambda x: x + 1,
        lambda x: x + 2,
        lambda x: x - 1,
        lambda y: y + 1,
        lambda x, y: x + 1,
        lambda x, *, y=0: x + 1,
        lambda x: x.a,
        lambda x: x.b,
        lambda x: lambda: 1,
        lambda x: lambda: 2,
        lambda x: 1.0,
        lambda x: 1,
        lambda x: True,
    ]
    for i, a in enumerate(variants):
        for j, b in enumerate(variants):
            assert same_function(one(a), one(b)) is (i == j), (i, j)


def test_methods_are_the_same_of_the_same_object_only():
    a, b = Callable(), Callable()
    assert same_function(a.method, a.method)
    assert not same_function(a.method, b.method)


def test_an_object_cannot_claim_to_be_a_function():
    class Forged:
        __code__ = slowinc.__code__
        __name__ = "slowinc"

        def __call__(self, x):
            return 42

        def __eq__(self, other):
            return True

        def __hash__(self):
            return hash(slowinc)

    assert not same_function(Forged(), slowinc)
    assert not same_function(slowinc, Forged())
    assert describe(Forged(), course={"slowinc": slowinc}).kind == "foreign"


def test_descriptions():
    course = {"slowinc": slowinc}
    assert describe(slowinc, course).kind == "course"
    assert describe(slowinc, course, {"probe": slowinc}).kind == "passed", "who passed it knows it best"
    assert describe(slowadd, course) == Function(
        "library", "slowadd", "tests.graphs", "slowadd", fingerprint(slowadd)
    )
    assert describe(math.sqrt) == Function("library", "sqrt", "math", "sqrt")
    assert describe(statistics.NormalDist.from_samples).kind == "foreign", "bound to a class"
    assert describe(str.upper) == Function("library", "upper", "builtins", "str.upper")
    assert describe(dict.fromkeys).kind == "foreign", "bound to a class"
    assert describe(methodcaller("upper")) == Function("method", "upper")
    assert describe(lambda: 1).kind == "foreign"
    assert describe(Callable()).kind == "foreign"


def test_a_description_stands_for_its_function():
    for function in (slowinc, collect, math.sqrt, int, methodcaller("upper")):
        assert same_function(describe(function), function)
        assert same_function(function, describe(function, {"slowinc": slowinc}))
    assert not same_function(describe(slowinc), slowadd)
    assert not same_function(describe(math.sqrt), math.exp)
    assert not same_function(Function("foreign", "f", number=1), Function("foreign", "f", number=2))
    assert same_function(Function("foreign", "f", number=1), Function("foreign", "f", number=1))


def test_functions_of_the_notebook_are_the_courses():
    import __main__

    def defined_here(x):
        return x

    defined_here.__module__, defined_here.__qualname__ = "__main__", "defined_here"
    assert describe(defined_here).kind == "course"
    assert describe(defined_here, course={}).kind == "foreign"
    assert not hasattr(__main__, "defined_here")
