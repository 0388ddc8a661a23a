"""Each kind of value in the table crosses as what it is, by exact type; data that no writer wrote make none of it."""

import array
import base64
import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import json
import pathlib
import random
import re
import sys
import types
import typing
import uuid
import zoneinfo

import numpy
import pandas
import pytest
from PIL import Image

from grading.judge.wire import records
from grading.judge.wire.marshalling import KINDS, CannotCross, Encoder, copy_back, decode


def there_and_back(value, class_of={}.get):
    """Return what arrives on the other side."""
    plain = Encoder(lambda item: None, class_of=class_of).encode(value)
    return decode(json.loads(json.dumps(plain, allow_nan=False)), lambda tagged: tagged, class_of)


def same(one, other) -> bool:
    """Tell whether two values are of one type and equal, inside too."""
    if type(one) is not type(other):
        return False
    if hasattr(one, "tobytes"):
        return one.tobytes() == other.tobytes() and str(getattr(one, "dtype", "")) == str(
            getattr(other, "dtype", "")
        )
    if isinstance(one, (pandas.Index, pandas.api.extensions.ExtensionArray)):
        return one.dtype == other.dtype and pandas.Series(one).equals(pandas.Series(other))
    return repr(one) == repr(other)


BERLIN = datetime.datetime(2026, 10, 25, 2, 30, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"), fold=1)
VALUES = [
    collections.deque([1, [2]]), collections.deque([1], maxlen=3), collections.OrderedDict(b=1, a=2), collections.Counter("aab"),
    collections.defaultdict(list, {"a": [1]}), collections.defaultdict(None, {1: 2}), array.array("d", [1.5, -0.0]), array.array("b"),
    array.array("u", "ü"), {"a": 1, (1,): []}.keys(), {"a": [1]}.values(), {"a": [1]}.items(), collections.OrderedDict(a=1).keys(),
    collections.OrderedDict(a=[1]).values(), collections.OrderedDict(a=1).items(), range(9, 1, -2), slice(None, 3), fractions.Fraction(-1, 3),
    decimal.Decimal("1.10"), decimal.Decimal("-Infinity"), datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC), BERLIN,
    datetime.timedelta(-1, 2, 3), datetime.time(1, 2), datetime.timezone(datetime.timedelta(hours=1)), zoneinfo.ZoneInfo("Asia/Tokyo"),
    uuid.UUID(int=7), pathlib.Path("a/b"), pathlib.PureWindowsPath("a/b"), re.compile("a+", re.IGNORECASE), re.compile(b"x"), ...,
    types.SimpleNamespace(a=1, b=[2]), numpy.arange(4).reshape(2, 2).view(numpy.matrix), numpy.ma.masked_array([1, 2, 3], [0, 1, 0], fill_value=9),
    numpy.ma.masked_array([1.5, 2.5]), numpy.float32(1.5), numpy.arange(6).reshape(2, 3), numpy.dtype("<f4"),
    pandas.Categorical(["x", "y", None], ["y", "x"], ordered=True), pandas.array([1, None], dtype="Int64"),
    pandas.array(["a", None], dtype="string"), pandas.array([True, None], dtype="boolean"), pandas.array([1.5, None], dtype="Float32"),
    pandas.Period("2026-01", "M"), pandas.Period("2026-01-02", "W-SUN"), pandas.period_range("2026", periods=2, freq="D"),
    pandas.Interval(0, 1.5, closed="both"), pandas.interval_range(0, 3), pandas.IntervalIndex.from_breaks([0.5, 1.5]).array,
    pandas.CategoricalIndex(["a", "b"]), pandas.Timedelta("1 days 2 s"), pandas.NaT, pandas.Timestamp("2026-01-01", tz="UTC"),
    Image.new("RGB", (2, 3), "red"), Image.new("1", (9, 2), 1), Image.new("L", (0, 2)),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: f"{type(value).__name__} {str(value)[:20]!a}")
def test_a_value_arrives_as_what_it_is(value):
    back = there_and_back([value, (value,)])
    assert same(back[0], value), back
    assert same(back[1][0], value), back


def test_every_kind_of_the_table_is_tried():
    here = {KINDS.of(type(value)).tag for value in VALUES}
    elsewhere = {  # test_values.py, and below
        "int", "float", "complex", "bytes", "bytearray", "tuple", "set", "frozenset", "dict", "DataFrame", "Series", "sympy number",
        "sympy", "sympy matrix", "numpy generator", "numpy random state", "random",
    }  # fmt: skip
    assert here | elsewhere == {kind.tag for kind in KINDS}


def test_a_palette_crosses_with_a_picture():
    picture = Image.new("P", (2, 2), 1)
    picture.putpalette([0, 0, 0, 9, 8, 7])
    assert there_and_back(picture).convert("RGB").getpixel((0, 0)) == (9, 8, 7)


def test_a_picture_of_a_file_is_one_of_memory(tmp_path):
    Image.new("L", (2, 2), 7).save(tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as opened:
        assert same(there_and_back(opened), Image.new("L", (2, 2), 7))


def test_numbers_of_sympy_cross_where_it_is():
    import sympy  # only here: the test below is about a process that has not loaded it

    numbers = [
        sympy.Integer(2**80),
        sympy.Rational(-1, 3),
        sympy.Float("0.1", 50),
        sympy.Integer(0),
        sympy.S.Half,
        sympy.oo,
        sympy.nan,
    ]
    for number in numbers:
        back = there_and_back(number)
        assert (type(back), sympy.srepr(back)) == (type(number), sympy.srepr(number))
    for parts in (
        {"items": [1, 0]},
        {"float": [0, 1, 10**9, 1], "precision": 53},
        {"float": [0, 7, 0, 1], "precision": 53},
        {"float": [0, 1, 3, 1], "precision": 1},
        {"text": "exec"},
    ):
        with pytest.raises(ValueError, match="malformed"):
            decode({"$": "sympy number", **parts}, lambda tagged: None)


def test_expressions_of_sympy_cross_as_the_trees_they_are():
    import sympy

    x, n, f = sympy.Symbol("x"), sympy.Symbol("n", integer=True, positive=True), sympy.Function("f")
    odd = sympy.Symbol("p", commutative=False) * sympy.Symbol("q", commutative=False)
    expressions = [
        *(
            x,
            n,
            sympy.pi * sympy.E * sympy.I,
            x**2 * sympy.sin(x) + sympy.exp(-x) / 3 - 1.5,
            (x + 1) ** 2,
            odd,
        ),
        *(f(x).diff(x), sympy.Integral(sympy.exp(-(x**2)), (x, -sympy.oo, sympy.oo)), sympy.Integral(x)),
        *(sympy.Sum(1 / n**2, (n, 1, sympy.oo)), sympy.Limit(sympy.sin(x) / x, x, 0), sympy.Lambda(x, x**2)),
        *(
            sympy.Eq(f(x).diff(x), f(x)),
            (x > 1) & (x < 3),
            sympy.true,
            sympy.Piecewise((0, x < 0), (x, True)),
        ),
        *(sympy.Interval.open(0, sympy.oo), sympy.FiniteSet(1, x), sympy.S.Reals, sympy.S.EmptySet),
        *(sympy.Mul(2, 3, evaluate=False), sympy.Pow(2, 10**9, evaluate=False)),
        *(sympy.Matrix([[1, x], [n, 2]]), sympy.ImmutableMatrix([[x]]), sympy.zeros(0, 3)),
    ]
    for one in expressions:
        back = there_and_back(one)
        assert (type(back), back, sympy.srepr(back)) == (type(one), one, sympy.srepr(one))
    assert there_and_back({x: [sympy.sqrt(2)]}) == {x: [sympy.sqrt(2)]}
    matrix, changed = sympy.Matrix([[1, x]]), sympy.Matrix([[2, x]])
    assert copy_back(matrix, changed) is matrix
    assert matrix == changed


def test_expressions_of_sympy_hold_no_text_that_would_be_evaluated_and_no_class_of_an_answers():
    import sympy

    x = sympy.Symbol("x")

    class Mine(sympy.Function):
        pass

    slow = sympy.FiniteSet(sympy.sqrt(2), 1)  # sympy compares what it holds
    own = sympy.Function("exec")(x)
    for one in (
        own,
        slow,
        sympy.Symbol("open('a')"),
        x + sympy.Symbol("a.b"),
        sympy.Dummy("x"),
        Mine(x),
        x + Mine(x),
    ):
        with pytest.raises(CannotCross):
            there_and_back(one)
    plain_of = Encoder(lambda item: None).encode
    number = plain_of(sympy.Integer(2))
    for says, parts in (
        ("parts of an expression are", {"of": "Add", "items": ["open('a')", number]}),
        ("not known", {"of": "lambdify", "items": [number]}),
        ("not known", {"of": "Symbol", "items": [number]}),
        ("not known", {"of": ["Add"], "items": [number]}),
        ("malformed", {"of": "Pow", "items": [number]}),
        ("at once", {"of": "FiniteSet", "items": [plain_of(sympy.sqrt(2)), number]}),
        ("signs", {"function": "open('a')", "items": [number]}),
        ("Python's own", {"function": "exec", "items": [number]}),
        ("signs", {"symbol": "open('a')", "assumptions": {}}),
        ("assumption", {"symbol": "x", "assumptions": {"real": 1}}),
        ("not known", {"constant": "lambdify"}),
    ):
        with pytest.raises(ValueError, match=says):
            decode({"$": "sympy", **parts}, lambda tagged: None)
    for says, parts in (
        ("malformed", {"rows": 2}),
        ("malformed", {"rows": 10**9}),
        ("not known", {"of": "Matrix"}),
        ("parts of an expression are", {"items": ["open('a')"]}),
    ):
        plain = {"of": "MutableDenseMatrix", "rows": 1, "columns": 1, "items": [number]} | parts
        with pytest.raises(ValueError, match=says):
            decode({"$": "sympy matrix", **plain}, lambda tagged: None)


DRAWN = [numpy.random.default_rng(3), numpy.random.RandomState(3), random.Random(3)]
DRAWN += [numpy.random.Generator(kind(3)) for kind in (numpy.random.MT19937, numpy.random.PCG64DXSM)]


@pytest.mark.parametrize("made", DRAWN, ids=lambda made: type(made).__name__)
def test_a_generator_of_random_numbers_goes_on_where_it_was(made):
    made.random()
    back = there_and_back(made)
    assert type(back) is type(made)
    assert [back.random() for _ in range(3)] == [made.random() for _ in range(3)]
    ahead = there_and_back(made)
    ahead.random()
    assert copy_back(made, ahead) is made
    assert made.random() == ahead.random()


def test_a_generator_has_no_state_by_which_memory_would_be_read():
    plain = Encoder(lambda item: None).encode(numpy.random.RandomState(3))
    state = decode(plain["state"], lambda tagged: None)
    for changed in ({"pos": 10**6}, {"pos": -5}, {"key": state["state"]["key"][:9]}, {"key": "x"}):
        other = Encoder(lambda item: None).encode(state | {"state": state["state"] | changed})
        for tag in ("numpy random state", "numpy generator"):
            with pytest.raises(ValueError, match="malformed"):
                decode({"$": tag, "state": other}, lambda tagged: None)
    with pytest.raises(CannotCross):
        there_and_back(numpy.random.Generator(numpy.random.Philox(3)))


def test_packages_that_are_not_loaded_are_not_looked_for():
    loaded = {*sys.modules}
    there_and_back(VALUES)
    assert not {name for name in {*sys.modules} - loaded if name.partition(".")[0] == "sympy"}


def test_what_makes_missing_values_may_be_a_function_of_the_answers_own():
    plain = Encoder(lambda item: {"$": "function", "id": 3} if callable(item) else None).encode(
        collections.defaultdict(lambda: 7)
    )
    assert decode(plain, lambda tagged: lambda: tagged["id"])["x"] == 3


def data(content: bytes) -> str:
    return base64.b64encode(content).decode()


HOSTILE = [
    ("deque", {"longest": 1, "items": [1, 2]}), ("deque", {"longest": -1, "items": []}), ("deque", {"longest": True, "items": [1]}),
    ("deque", {"longest": None, "items": "ab"}), ("defaultdict", {"factory": "exec", "items": []}), ("Counter", {"items": [[1]]}),
    ("defaultdict", {"factory": 3, "items": []}), ("array.array", {"code": "d", "base64": data(b"abc")}), ("array.array", {"code": "O", "base64": ""}),
    ("array.array", {"code": "dd", "base64": ""}), ("dict_keys", {"items": [[]]}), ("dict_items", {"items": [1]}), ("dict_items", {"items": 7}),
    ("Decimal", {"text": "1e999999999"}), ("Decimal", {"text": "0e-999999999"}), ("Fraction", {"items": [{"$": "int", "hex": hex(2**200_000)}, 3]}),
    ("UUID", {"hex": "1" * 33}), ("UUID", {"hex": "zz"}), ("pattern", {"pattern": "(" * 5000, "flags": 0}), ("pattern", {"pattern": "a" * 20_000, "flags": 0}),
    ("pattern", {"pattern": "a", "flags": 128}), ("pattern", {"pattern": 3, "flags": 0}), ("pattern", {"pattern": "(", "flags": 0}),
    ("namespace", {"items": [["__array_interface__", {"$": "dict", "items": []}]]}), ("namespace", {"items": [[1, 2]]}), ("namespace", {"items": [["equals", {"$": "function", "id": 0}]]}), ("ZoneInfo", {"text": "../../etc/passwd"}),
    ("ZoneInfo", {"text": "x" * 1000}), ("timezone", {"items": [{"$": "timedelta", "items": [3, 0, 0]}]}), ("timedelta", {"items": [1.5, 0, 0]}),
    ("datetime", {"text": "2026-01-01", "zone": "UTC", "fold": 0}), ("datetime", {"text": "2026-01-01", "zone": {"$": "ZoneInfo", "text": "UTC"}, "fold": 2}),
    ("array", {"dtype": "<i8", "shape": [2**62, 4], "base64": ""}), ("array", {"dtype": "<f8", "shape": [1] * 100, "base64": data(bytes(8))}),
    ("matrix", {"dtype": "<i8", "shape": [1], "base64": data(bytes(8))}), ("matrix", {"dtype": "<i8", "shape": None, "base64": data(bytes(8))}),
    ("matrix", {"dtype": "O", "shape": [1, 1], "base64": data(bytes(8))}),
    ("masked array", {"dtype": "<i8", "shape": [1], "base64": data(bytes(8)), "mask": [True], "fill": 0}),
    ("object array", {"items": ["a"], "shape": [2]}),
    ("object array", {"items": ["a"], "shape": ["1"]}),
    ("object array", {"items": "a", "shape": [1]}),
    ("object array", {"items": [], "shape": [0] * 70}),
    ("masked array", {"dtype": "<i8", "shape": None, "base64": data(bytes(8)), "mask": None, "fill": 0}),
    ("masked array", {"dtype": "<i8", "shape": [1], "base64": data(bytes(8)), "mask": None, "fill": "x"}),
    ("extension array", {"column": {"values": [1], "dtype": "Sparse[int64]"}}), ("extension array", {"column": {"values": ["x"], "dtype": "Int64"}}),
    ("Period", {"ordinal": 2**70, "frequency": "D"}), ("Period", {"ordinal": 1, "frequency": "no"}), ("Period", {"ordinal": 1, "frequency": "9" * 19 + "D"}),
    ("Index", {"column": {"values": [], "dtype": "datetime64[ns]"}, "names": [None], "frequency": "__import__"}),
    ("Period", {"ordinal": "1", "frequency": "D"}), ("Interval", {"items": [1], "text": "left"}), ("Interval", {"items": [2, 1], "text": "left"}),
    ("Interval", {"items": [1, 2], "text": "up"}), ("Timedelta", {"count": 1.5, "unit": "ns"}), ("Timedelta", {"count": 1, "unit": "zz"}),
    ("picture", {"mode": "RGB", "size": [1, 1], "palette": None, "base64": data(b"ab")}), ("picture", {"mode": "Q", "size": [1, 1], "palette": None, "base64": ""}),
    ("picture", {"mode": "1", "size": [5000, 4001], "palette": None, "base64": data(bytes(625 * 4001))}), ("picture", {"mode": "L", "size": [-1, 1], "palette": None, "base64": ""}),
    ("picture", {"mode": "P", "size": [1, 1], "palette": ["x"], "base64": data(b"a")}), ("picture", {"mode": "L", "size": [1], "palette": None, "base64": ""}),
    ("Series", {"name": None, "index": {"range": [0, 3, 1], "names": [None]}, "column": {"values": {"$": "range", "items": [0, 10**12, 1]}, "dtype": "object"}}),
    ("Series", {"name": None, "index": {"range": [0, 1, 1], "names": [None]}, "column": {"values": {"$": "iterator", "items": [1]}, "dtype": "object"}}),
    ("Index", {"tuples": {"$": "range", "items": [0, 10**12, 1]}, "names": [None, None]}), ("Index", {"tuples": [{"$": "range", "items": [0, 10**12, 1]}], "names": [None]}),
    ("dict_items", {"items": [{"$": "iterator", "items": [1, 2]}]}), ("dict_items", {"items": [[1, 2]]}), ("Timestamp", {"text": "1" * 200}),
    ("masked array", {"dtype": "<i8", "shape": [1], "base64": data(bytes(8)), "mask": None, "fill": {"$": "range", "items": [0, 10**12, 1]}}),
    ("random", {"state": {"$": "tuple", "items": [2, {"$": "range", "items": [0, 10**12, 1]}, None]}}), ("random", {"state": {"$": "tuple", "items": []}}),
    ("random", {"state": {"$": "tuple", "items": [3, {"$": "tuple", "items": [1] * 625}, "x"]}}), ("random", {"state": {"$": "range", "items": [0, 3, 1]}}),
    ("derived", {"value": None}), ("derived", {"value": {"$": "range", "items": [0, 3, 1]}}), ("object", {"class": "os", "fields": [], "items": []}),
    ("named tuple", {"class": "P", "fields": ["a"], "items": []}), ("named tuple", {"class": "P", "fields": ["__class__"], "items": [1]}),
    ("named tuple", {"class": "P", "fields": ["a b"], "items": [1]}), ("named tuple", {"class": "x\n", "fields": ["a"], "items": [1]}),
    ("named tuple", {"class": "P", "fields": ["equals"], "items": [{"$": "function", "id": 0}]}), ("member", {"class": "int", "name": "real"}),
]  # fmt: skip


def test_what_says_where_in_memory_it_lies_does_not_cross():
    """numpy would read there, in the process where it arrives."""
    with pytest.raises(CannotCross):
        there_and_back(types.SimpleNamespace(__array_interface__={"data": (1, True)}))


@pytest.mark.parametrize(("tag", "parts"), HOSTILE, ids=lambda part: str(part)[:60])
def test_data_that_no_writer_wrote_is_refused(tag, parts):
    with pytest.raises(ValueError, match="malformed"):
        decode({"$": tag, **parts}, lambda tagged: len, {"os": sys, "int": int}.get)


def test_kinds_of_named_tuples_come_to_an_end(monkeypatch):
    monkeypatch.setattr(records, "_made", {})
    tuples = [{"$": "named tuple", "class": f"P{n}", "fields": ["a"], "items": [n]} for n in range(300)]
    with pytest.raises(ValueError, match="too many classes"):
        decode(tuples, lambda tagged: None)
    assert decode(tuples[:5], lambda tagged: None)[4].a == 4


# Classes of the course's, and of answers' own


class Point(typing.NamedTuple):
    """A named tuple of a course."""

    x: int
    y: list


@dataclasses.dataclass(frozen=True)
class Box:
    """A data class of a course."""

    point: Point
    sides: tuple

    def __post_init__(self):
        assert self.sides


class Slotted:
    """A class that is none of data."""


Colour = enum.Enum("Colour", "RED")
COURSE = {"Point": Point, "Box": Box, "Colour": Colour}.get


@pytest.mark.parametrize(
    "value", [Point(1, [2]), Box(Point(1, []), (3,)), Colour.RED, {Colour.RED: 1}], ids=str
)
def test_an_object_of_the_courses_class_is_one_of_the_same_class(value):
    back = there_and_back([value], COURSE)[0]
    assert (type(back), back) == (type(value), value)


def test_an_object_of_a_class_that_only_has_its_name_is_none_of_the_courses():
    with pytest.raises(CannotCross):
        there_and_back(dataclasses.make_dataclass("Box", ["point", "sides"])(1, (2,)), COURSE)
    other = collections.namedtuple("Point", "x y z")(1, 2, 3)
    back = there_and_back(other, COURSE)
    assert (type(back) is Point, back._fields) == (False, ("x", "y", "z"))


def test_an_object_that_holds_more_than_its_fields_stays():
    box = Box(Point(1, []), (3,))
    vars(box)["extra"] = 1
    for stays in (box, dataclasses.make_dataclass("Odd", ["a"], bases=(KeyError,))(1), Slotted()):
        with pytest.raises(CannotCross):
            there_and_back(stays, {type(stays).__name__: type(stays)}.get)


def test_a_field_that_equals_everything_does_not_cross():
    class Same:
        def __eq__(self, other):
            return True

    for record in (
        Box(Same(), (1,)),
        Point(1, Same()),
        collections.deque([Same()]),
        types.SimpleNamespace(a=Same()),
    ):
        with pytest.raises(CannotCross):
            there_and_back(record, COURSE)


def test_an_answers_own_named_tuple_has_its_fields_and_no_method():
    made = collections.namedtuple("Made", "total rows")
    first, second = there_and_back([made(1, 2), made(3, 4)])
    assert (first.total, second.rows, first) == (1, 4, (1, 2))
    assert type(first) is type(second) is not tuple

    def whatever(*args):
        return True

    plain = Encoder(lambda item: {"$": "function", "id": 0} if callable(item) else None).encode(
        made(whatever, 1)
    )
    assert not hasattr(decode(plain, lambda tagged: whatever), "total")


SUBCLASSES = {
    "a dictionary": type("Own", (dict,), {})(a=1),
    "a list": type("Own", (list,), {})([1]),
    "a counter": type("Own", (collections.Counter,), {})("a"),
    "a text": type("Own", (str,), {})("a"),
    "a number": enum.IntEnum("Colour", "RED").RED,
    "a named tuple": collections.namedtuple("Made", "a")(1),
}


@pytest.mark.parametrize("value", SUBCLASSES.values(), ids=SUBCLASSES)
def test_a_type_is_asked_for_as_strictly_as_in_the_notebook(value):
    back = there_and_back(value)
    plain = next(base for base in (dict, list, str, int, tuple) if isinstance(value, base))
    assert (isinstance(back, plain), type(back) == plain, back == value) == (True, False, True)


CHANGES = [
    (collections.deque([1]), collections.deque([1, 2])), (collections.Counter("a"), collections.Counter("ab")),
    (collections.OrderedDict(a=1, b=2), collections.OrderedDict(b=2, a=1)), (collections.defaultdict(int), collections.defaultdict(int, a=1)),
    (array.array("i", [1]), array.array("i", [1, 2])), (types.SimpleNamespace(a=1), types.SimpleNamespace(b=2)), (bytearray(b"a"), bytearray(b"b")),
    (numpy.zeros((1, 1)).view(numpy.matrix), numpy.ones((1, 1)).view(numpy.matrix)), (numpy.ma.masked_array([1], [0]), numpy.ma.masked_array([1], [1])),
    (Image.new("L", (1, 1)), Image.new("L", (1, 1), 9)), (Box(1, (2,)), Box(3, (4,))),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=lambda value: type(value).__name__)
def test_a_change_that_happened_elsewhere_happens_here(old, new):
    assert copy_back([old], [new])[0] is old
    assert same(old, new)
