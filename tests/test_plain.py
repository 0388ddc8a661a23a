"""A graph crosses as JSON without loss of what checks read, and hostile JSON is refused with a reason."""

import contextlib
import datetime
import decimal
import fractions
import json
import math
import operator
import pathlib

import dask
import numpy
import pytest
from dask import delayed
from hypothesis import given
from hypothesis import strategies as st

from course import evaluate
from tasklens import Function, TaskGraph
from tasklens.literal import Opaque, decode, encode
from tests.graphs import chain, collect, fan, graphs, slowadd, slowinc, tree

COURSE = {"slowinc": slowinc, "slowadd": slowadd}


def there_and_back(g, **how):
    text = g.to_json(course=COURSE)
    json.loads(text, parse_constant=pytest.fail)  # strictly JSON
    return TaskGraph.from_json(text, **how)


# Graphs


def all_sorts():
    a = delayed(slowinc)(1, dask_key_name=("a", 0))
    with dask.annotate(priority=3, resources={"GPU": 1}):
        b, c = delayed(divmod, nout=2)(a, 2)
    d = delayed(collect)([b, {"k": (c, {4})}], slice(b, None), z={a: 1.5}, f=slowadd)
    return [1 + d.real, d.method(2), -a, delayed(5), tree(4), delayed(lambda x: x)(a)]


def test_what_checks_read_survives():
    g = TaskGraph(all_sorts()).with_costs({slowinc: 1.5, "divmod": 0.25})
    again = there_and_back(g)
    assert again == g
    assert again.to_json(course=COURSE) == g.to_json(course=COURSE)
    assert (again.work, again.span, again.width, again.unit) == (g.work, g.span, g.width, "s")
    assert (again.functions, again.dependencies, again.outputs) == (g.functions, g.dependencies, g.outputs)
    assert dict(again.annotations) == dict(g.annotations)
    assert [t.key for t in again] == [t.key for t in g]
    for function in (slowinc, slowadd, divmod, operator.add, operator.neg, getattr, collect):
        assert again.calls(function) == g.calls(function), function


@given(graphs)
def test_random_graphs_come_back_equal(z):
    g = TaskGraph(z)
    assert there_and_back(g) == g


def test_kinds_of_functions():
    def passed_in(x):
        return x

    anonymous = lambda x: x
    x = delayed(slowinc)(1)
    g = TaskGraph(delayed(passed_in)(x), delayed(anonymous)(x), x.upper(), delayed(math.sqrt)(x))
    text = g.to_json(course=COURSE, passed={"probe": passed_in})
    kinds = {d["name"]: d["kind"] for d in json.loads(text)["functions"]}
    assert kinds == {
        "slowinc": "course",
        "probe": "passed",
        "<lambda>": "foreign",
        "upper": "method",
        "sqrt": "library",
    }
    again = TaskGraph.from_json(text, functions=COURSE, passed={"probe": passed_in}, library={"math"})
    assert {t.function for t in again if t.name in ("slowinc", "passed_in", "sqrt")} == {
        slowinc,
        passed_in,
        math.sqrt,
    }
    assert type(again.tasks_calling("<lambda>")[0].function) is Function


def test_two_foreign_functions_of_one_name_stay_two():
    def make(n):
        return lambda x: x + n

    g = TaskGraph([delayed(make(n))(0) for n in range(3)])
    again = there_and_back(g)
    assert len({task.function for task in again}) == 3
    bound = there_and_back(g, foreign=lambda described: lambda x: described.number)
    assert evaluate(bound) == [0, 1, 2]


def test_a_restored_graph_is_evaluated_with_the_functions_given():
    g = there_and_back(TaskGraph(tree(4)), functions=COURSE)
    assert evaluate(g) == evaluate(tree(4)) == 10
    assert evaluate(g, {slowinc: lambda x: 0}) == 0
    assert g.to_delayed().compute(scheduler="sync") == 10


def test_a_description_cannot_be_called():
    with pytest.raises(TypeError, match="only a description of a function"):
        evaluate(there_and_back(TaskGraph(fan())))


def test_a_library_function_is_taken_from_named_loaded_modules_only():
    text = TaskGraph(delayed(math.sqrt)(4)).to_json()
    assert type(TaskGraph.from_json(text).tasks[0].function) is Function
    assert evaluate(TaskGraph.from_json(text, library={"math"})) == 2
    described = Function("library", "x", "this", "x")
    evil = json.loads(text)
    for module, qualname in (("this", "s"), ("math", "__loader__.load_module"), ("math", "pi"), ("math", "")):
        evil["functions"] = [{**json.loads(text)["functions"][0], "module": module, "qualname": qualname}]
        g = TaskGraph.from_json(json.dumps(evil), library={"math", "this"})
        assert type(g.tasks[0].function) is type(described)
    import sys

    assert "this" not in sys.modules


def test_a_graph_of_another_collection_gives_its_parts():
    import dask.array as da

    g = TaskGraph(da.ones(4, chunks=2))
    assert there_and_back(g).outputs == g.outputs


def test_the_size_is_proportionate():
    text = TaskGraph(chain(200)).to_json()
    assert len(text) < 200 * 300


# Values


VALUES = [
    None,
    True,
    0,
    -(2**63),
    2**200,
    -(2**200),
    10**5000,
    1.5,
    -0.0,
    math.inf,
    -math.inf,
    1e308,
    1 + 2j,
    complex(math.inf, -0.0),
    "text",
    "\ud800",
    b"\x00\xff",
    bytearray(b"x"),
    [1, [2, (3,)]],
    (),
    {1, 2},
    frozenset({"a"}),
    {"$": "tuple", "items": []},
    {(1, 2): {None: [1]}, 3: 4},
    range(1, 9, 2),
    slice(1, None, 2),
    fractions.Fraction(1, 3),
    decimal.Decimal("0.10"),
    decimal.Decimal("NaN"),
    datetime.date(2026, 11, 22),
    datetime.datetime(2026, 11, 22, 12, 0, 0, 5),
    datetime.datetime(2026, 11, 22, tzinfo=datetime.UTC),
    datetime.time(1, 2, 3),
    datetime.timedelta(days=-1, microseconds=3),
    pathlib.PurePosixPath("a/b"),
    pathlib.PureWindowsPath("a\\b"),
    pathlib.Path("a") / "b",
    Ellipsis,
    numpy.float64(1.5),
    numpy.int8(-3),
    numpy.bool_(True),
    numpy.str_("é"),
    numpy.datetime64("2026-11-22"),
    numpy.dtype("<f4"),
]


def round_trip(value):
    functions: list = []

    def number(function):
        functions.append(function)
        return len(functions) - 1

    return decode(json.loads(json.dumps(encode(value, number), allow_nan=False)), functions.__getitem__)


@pytest.mark.parametrize("value", VALUES, ids=lambda v: f"{type(v).__name__}")
def test_a_value_comes_back(value):
    again = round_trip(value)
    assert type(again) is type(value)
    assert repr(again) == repr(value) if type(value) is not int else again == value


def test_not_a_number_comes_back():
    assert math.isnan(round_trip(math.nan))


@pytest.mark.parametrize(
    "array",
    [
        numpy.arange(6.0).reshape(2, 3),
        numpy.arange(6.0).reshape(2, 3).T,
        numpy.array([], dtype="i4"),
        numpy.array(3),
        numpy.array(["a", "bc"]),
        numpy.array([True, False]),
        numpy.array(["2026-11-22"], dtype="M8[D]"),
        numpy.arange(10, dtype=">i8")[::2],
    ],
)
def test_an_array_comes_back(array):
    again = round_trip(array)
    assert again.dtype == array.dtype
    assert again.flags.writeable
    numpy.testing.assert_array_equal(again, array)


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False)
        | st.text()
        | st.binary()
        | st.fractions(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.text() | st.integers() | st.tuples(st.integers()), inner)
            | st.lists(inner).map(tuple)
            | st.sets(st.integers() | st.text())
        ),
    )
)
def test_nested_values_come_back(value):
    assert round_trip(value) == value


def test_what_cannot_be_sent_keeps_its_type_only():
    class Secret:
        def __repr__(self):
            raise AssertionError("printed")

        __eq__ = None

    assert round_trip([Secret()])[0].type.endswith("Secret")
    assert type(round_trip(numpy.array([object()]))) is Opaque
    assert round_trip(round_trip(Secret())) == round_trip(Secret())


def test_too_deep_a_value_is_refused():
    deep: list = []
    for _ in range(99):
        deep = [deep]
    assert round_trip(deep) == deep
    looped: list = []
    looped.append(looped)
    with pytest.raises(ValueError, match="deeper than 100"):
        encode(looped, id)


# Hostile text


GOOD = json.loads(TaskGraph(delayed(slowinc)(1, dask_key_name="a")).to_json(course=COURSE))


def changed(**fields):
    return json.dumps({**GOOD, **fields})


FUNCTION = GOOD["functions"][0]
HOSTILE = {
    "no JSON": "{",
    "no object": "[]",
    "another format": changed(format="pickle"),
    "another version": changed(version=2),
    "NaN": '{"format":"tasklens","version":1,"costs":NaN}',
    "deep": "[" * 100_000 + "]" * 100_000,
    "deep in a tag": changed(tasks=[["a", 0, [json.loads("[" * 200 + "]" * 200)], {}]]),
    "no tasks": changed(tasks=None),
    "a short task": changed(tasks=[["a", 0, []]]),
    "arguments in an object": changed(tasks=[["a", 0, {}, {}]]),
    "an unknown function": changed(tasks=[["a", 1, [], {}]]),
    "a negative function": changed(tasks=[["a", -1, [], {}]]),
    "a boolean function": changed(tasks=[["a", False, [], {}]]),
    "an unknown kind": changed(functions=[{**FUNCTION, "kind": "pickle"}]),
    "a function with more": changed(functions=[{**FUNCTION, "code object": ""}]),
    "a function with a number for a name": changed(functions=[{**FUNCTION, "name": 3}]),
    "a key twice": changed(tasks=GOOD["tasks"] * 2),
    "a key for two things": changed(data=[["a", 1]]),
    "an unhashable key": changed(tasks=[[[1], 0, [], {}]]),
    "a key that is a reference": changed(tasks=[[{"$": "ref", "key": "a"}, 0, [], {}]]),
    "a key that is a set": changed(tasks=[[{"$": "frozenset", "items": []}, 0, [], {}]]),
    "an output that is a reference": changed(outputs=[{"keys": {"$": "ref", "key": "a"}, "nout": None}]),
    "a cycle": changed(tasks=[["a", 0, [{"$": "ref", "key": "a"}], {}]]),
    "a cycle of aliases": changed(aliases=[["b", "c"], ["c", "b"]], outputs=[{"keys": "b", "nout": None}]),
    "a dangling reference": changed(tasks=[["a", 0, [{"$": "ref", "key": "b"}], {}]]),
    "a dangling alias": changed(aliases=[["b", "c"]]),
    "a dangling output": changed(outputs=[{"keys": "b", "nout": None}]),
    "a dangling annotation": changed(annotations=[["b", {"$": "dict", "items": []}]]),
    "annotations that are no names": changed(annotations=[["a", 3]]),
    "no outputs": changed(outputs=[]),
    "two outputs alone": changed(outputs=GOOD["outputs"] * 2),
    "a negative nout": changed(outputs=[{"keys": "a", "nout": -1}]),
    "costs too few": changed(costs=[]),
    "a negative cost": changed(costs=[-1]),
    "an infinite cost": changed(costs=[1e999]),
}
TAGS = {
    "unknown": {"$": "pickle", "data": ""},
    "no tag": {"a": 1},
    "a tag that is a list": {"$": []},
    "no items": {"$": "tuple"},
    "items that are text": {"$": "tuple", "items": "ab"},
    "unhashable items": {"$": "set", "items": [[]]},
    "pairs that are three": {"$": "dict", "items": [[1, 2, 3]]},
    "an unhashable dict key": {"$": "dict", "items": [[[], 1]]},
    "an unhashable reference": {"$": "ref", "key": []},
    "a float that is code": {"$": "float", "text": "1.5"},
    "a fraction by zero": {"$": "Fraction", "items": [1, 0]},
    "a fraction of text that is a bomb": {"$": "Fraction", "items": ["1e999999999"]},
    "a fraction of floats": {"$": "Fraction", "items": [0.5, 2]},
    "a decimal that is none": {"$": "Decimal", "text": "x"},
    "a date that is none": {"$": "date", "text": "2026-13-01"},
    "a huge timedelta": {"$": "timedelta", "items": [10**12, 0, 0]},
    "a range of text": {"$": "range", "items": ["a", 1, 1]},
    "broken base64": {"$": "bytes", "base64": "a"},
    "an int that is none": {"$": "int", "hex": "zz"},
    "an array of objects": {"$": "array", "dtype": "|O8", "shape": [1], "base64": "AAAAAAAAAAA="},
    "an array of another size": {"$": "array", "dtype": "<f8", "shape": [2], "base64": "AAAAAAAAAAA="},
    "an array of negative size": {"$": "array", "dtype": "<f8", "shape": [-1], "base64": "AAAAAAAAAAA="},
    "an array of records": {"$": "array", "dtype": "f4,f4", "shape": [1], "base64": "AAAAAAAAAAA="},
    "a scalar of two": {"$": "array", "dtype": "<f4", "shape": None, "base64": "AAAAAAAAAAA="},
    "a path that is code": {"$": "path", "flavour": "os", "text": "a"},
    "a call without a function": {"$": "call", "function": 9, "args": [], "kwargs": {}},
    "a call of text": {"$": "call", "function": "os.system", "args": [], "kwargs": {}},
}
HOSTILE.update({f"tag: {name}": changed(tasks=[["a", 0, [tag], {}]]) for name, tag in TAGS.items()})


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_refused_with_a_reason(text):
    with pytest.raises(ValueError, match=r"\w") as caught:
        TaskGraph.from_json(text)
    assert str(caught.value)


def test_text_that_is_fine_is_read():
    assert TaskGraph.from_json(json.dumps(GOOD)).calls(slowinc) == 1


@given(st.data())
def test_no_change_of_a_good_text_does_more_than_a_value_error(data):
    def mutate(plain):
        if isinstance(plain, dict) and plain and data.draw(st.booleans()):
            name = data.draw(st.sampled_from(sorted(plain)))
            return {**plain, name: mutate(plain[name])}
        if isinstance(plain, list) and plain and data.draw(st.booleans()):
            i = data.draw(st.integers(0, len(plain) - 1))
            return [*plain[:i], mutate(plain[i]), *plain[i + 1 :]]
        return data.draw(
            st.sampled_from([None, -1, 10**30, "x", [], {}, {"$": "ref", "key": "a"}, [["a", []]], 1.5])
        )

    with contextlib.suppress(ValueError):
        TaskGraph.from_json(json.dumps(mutate(json.loads(MANY))))


MANY = TaskGraph(all_sorts()).with_costs({slowinc: 1.0}).to_json(course=COURSE)
