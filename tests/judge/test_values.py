"""Plain values cross as they are; everything else is refused, and no data does harm."""

import datetime
import decimal
import fractions
import json
import pathlib

import numpy
import pandas
import pytest

from grading.judge.wire import marshalling
from grading.judge.wire.marshalling import CannotCross, Encoder, Held, copy_back, decode


def there_and_back(value):
    """Return what arrives on the other side."""
    plain = Encoder(lambda item: None).encode(value)
    return decode(json.loads(json.dumps(plain, allow_nan=False)), lambda tagged: None)


DAY = datetime.datetime(2026, 1, 2, 3, 4, 5)
SAME = [
    None, True, 0, -(2**70), 1.5, float("inf"), 1 + 2j, "ü\ud800", b"\x00\xff", bytearray(b"x"), [], (), [1, (2, [3])],
    {1, 2}, frozenset({1, 2}), {(1, 2): {"$": "int"}, None: 1}, range(3, 9, 2), slice(1, None), fractions.Fraction(1, 3),
    decimal.Decimal("1.10"), DAY, DAY.date(), DAY.time(), datetime.timedelta(1, 2, 3), pathlib.PurePosixPath("a/b"),
]  # fmt: skip


@pytest.mark.parametrize("value", SAME, ids=repr)
def test_a_plain_value_arrives_as_it_is(value):
    back = there_and_back(value)
    assert (type(back), back) == (type(value), value)


def test_the_plain_value_of_a_subclass_is_not_asked_of_its_own_methods():
    def lie(self, *args):
        raise AssertionError("asked")

    for base in (int, float, str, list, tuple, dict, set, frozenset):
        names = (
            "__eq__",
            "__iter__",
            "__len__",
            "__index__",
            "__float__",
            "__str__",
            "items",
            "__hash__",
            "__getitem__",
        )
        kind = type("Liar", (base,), {**dict.fromkeys(names, lie), "__pos__": lie})
        back = there_and_back(kind())
        assert isinstance(back, base)
        assert not back


ARRAYS = [
    numpy.arange(6).reshape(2, 3),
    numpy.array(["a", "bc"]),
    numpy.array(DAY, "M8[s]"),
    numpy.float32(1.5),
]


@pytest.mark.parametrize("value", ARRAYS, ids=repr)
def test_an_array_keeps_dtype_and_shape(value):
    back = there_and_back(value)
    assert (type(back), back.dtype, back.shape) == (type(value), value.dtype, value.shape)
    assert (back == value).all()


TABLE = pandas.DataFrame(
    {
        "number": [1, 2],
        "missing": [1.5, None],
        "text": ["a", None],
        "day": pandas.to_datetime(["2026-01-01", "2026-01-02"]),
        "zone": pandas.to_datetime(["2026-01-01", "2026-01-02"]).tz_localize("Europe/Berlin"),
        "kind": pandas.Categorical(["x", "y"]),
        "nullable": pandas.array([1, None], dtype="Int64"),
        "mixed": pandas.Series([1, "a"], dtype=object),
    }
)
TABLES = {
    "plain": TABLE,
    "empty": pandas.DataFrame(),
    "no rows": TABLE[:0],
    "indexed": TABLE.set_index("text"),
    "two levels": TABLE.set_index(["number", "text"]),
    "two columns of one name": pandas.concat([TABLE.number, TABLE.number], axis=1),
    "filtered": TABLE[1:],
    "by months": pandas.DataFrame({"n": [1, 2]}, index=pandas.date_range("2026", periods=2, freq="MS")),
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_arrives_as_it_is(kind):
    pandas.testing.assert_frame_equal(there_and_back(TABLES[kind]), TABLES[kind])


def test_columns_and_timestamps_arrive_as_they_are():
    for name in TABLE:
        pandas.testing.assert_series_equal(there_and_back(TABLE[name]), TABLE[name])
    pandas.testing.assert_index_equal(there_and_back(TABLE.columns), TABLE.columns)
    stamp = pandas.Timestamp("2026-01-01 01:02:03.000000004", tz="UTC")
    assert there_and_back(stamp) == stamp
    assert there_and_back(pandas.NA) is pandas.NA


def test_of_an_iterator_all_values_cross_but_never_too_many(monkeypatch):
    monkeypatch.setattr(marshalling, "ITEMS", 3)
    assert list(there_and_back(iter([1, 2, 3]))) == [1, 2, 3]
    with pytest.raises(ValueError, match="gives more than 3 values"):
        there_and_back(iter([1, 2, 3, 4]))


def test_a_generator_arrives_as_a_generator():
    back = there_and_back(x * x for x in range(3))
    assert next(back) == 0
    assert list(back) == [1, 4]


class Own:
    """A class that nobody else knows."""

    __class__ = int


REFUSED = {
    "an object": Own(),
    "a class": Own,
    "nothing but an object": object(),
    "a function": len,
    "an object in a list": [Own()],
    "an object in a dictionary": {"a": Own()},
    "a function that opens files": open,
}


@pytest.mark.parametrize("value", REFUSED.values(), ids=REFUSED)
def test_everything_else_is_refused(value):
    with pytest.raises(CannotCross, match="cannot be checked"):
        there_and_back(value)


def test_too_much_and_too_deep_is_refused():
    deep: list = []
    for _ in range(200):
        deep = [deep]
    with pytest.raises(ValueError, match="nests deeper"):
        there_and_back(deep)
    with pytest.raises(ValueError, match="nests deeper"):
        decode(deep, lambda tagged: tagged)
    shared = [0]
    for _ in range(60):
        shared = [shared, shared]
    with pytest.raises(ValueError, match="more than 2,000,000 values"):
        there_and_back(shared)


BAD = [
    {}, {"$": None}, {"$": "nonsense"}, {"$": "tuple"}, {"$": "tuple", "items": 3}, {"$": "set", "items": [[]]},
    {"$": "dict", "items": [[1]]}, {"$": "dict", "items": 5}, {"$": "dict", "items": [[[], 1]]}, {"$": "DataFrame"},
    {"$": "Timestamp", "text": "x"}, {"$": "missing", "text": "x"}, {"$": "array", "dtype": "O", "shape": [1], "base64": ""},
    {"$": "Index", "names": [None], "column": {"values": [1], "dtype": "os.system"}}, {"$": "ref", "key": []},
    {"$": "Series", "name": 1, "column": 3, "index": 4}, {"$": "Index", "names": [], "range": [0, 1, 1]},
    {"$": "Index", "names": [None], "range": ["a", 1, 1]}, {"$": "DataFrame", "columns": 3, "index": 3, "names": 3},
]  # fmt: skip


@pytest.mark.parametrize("plain", BAD, ids=repr)
def test_data_that_no_encoder_wrote_is_a_value_error(plain):
    with pytest.raises(ValueError, match=r"."):
        decode(plain, lambda tagged: None)


def test_what_is_held_can_only_be_passed_on():
    held = Held("student", 3, "Box")
    for use in (
        bool,
        len,
        list,
        str,
        repr,
        lambda x: x == 1,
        lambda x: x.name,
        lambda x: x + 1,
        lambda x: f"{x}",
    ):
        with pytest.raises(CannotCross, match="type Box"):
            use(held)


def test_a_mutation_is_copied_into_the_objects_themselves():
    inner, array = [1], numpy.zeros(2)
    old = {"a": inner, "b": (inner, array), "c": {1}, "d": (inner, 3), "gone": 0}
    copy_back(old, {"a": [1, 2], "b": ([1, 2], numpy.ones(2)), "c": {2}, "d": ([1, 2], 4), "new": 5})
    assert old["d"] == ([1, 2], 4)
    assert old["d"][0] is inner
    assert old["a"] is inner
    assert inner == [1, 2]
    assert (array == 1).all()
    assert (old["c"], old["new"], "gone" in old) == ({2}, 5, False)
