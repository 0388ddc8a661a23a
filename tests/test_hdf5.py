"""Files of HDF5 are read without running what is in them, and what pandas writes is read as ever."""

import contextlib
import os
import pickle
import warnings
from datetime import date

import numpy
import pandas
import pytest
import tables

from course.hdf5 import Pickled, without_unpickling


class Evil:
    """Makes a folder where it is unpickled."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return os.mkdir, (self.path,)


def read(path):
    with pandas.HDFStore(path, mode="r") as store:
        return {key: store[key] for key in store}


def safely(path):
    with without_unpickling():
        return read(path)


days = pandas.date_range("2026-01-02", periods=3)
HONEST = {
    "numbers": pandas.DataFrame({"a": [1, 2, 3], "b": [1.5, 2, 3]}),
    "text": pandas.DataFrame({"t": ["x", "Zürich, 7", ""], "b": [1.5, 2, 3]}),
    "a sentence": pandas.DataFrame({"t": ["It ends.", ".", "cos\nsystem\n."]}),
    "missing text": pandas.DataFrame({"t": ["x", None, "z"]}),
    "objects": pandas.DataFrame({"t": ["x", None, 3, 4.5, True, b"raw", [1, "y"], {"k": (1, 2)}]}, dtype=object),
    "many columns of text": pandas.DataFrame({f"c{n}": ["a", "b"] for n in range(5)}),
    "days": pandas.DataFrame({"t": [date(2026, 1, 2)]}),
    "text as an index": pandas.DataFrame({"b": [1.5, 2, 3]}, index=["p", "q", "r"]),
    "times": pandas.DataFrame({"b": days}, index=pandas.date_range("2026-01-02", periods=3, tz="Europe/Berlin")),
    "months": pandas.DataFrame({"b": [1, 2, 3]}, index=pandas.period_range("2026", periods=3, freq="M")),
    "business days": pandas.DataFrame({"b": [1, 2]}, index=pandas.date_range("2026", periods=2, freq="B", name="day")),
    "two levels": pandas.DataFrame({"b": [1, 2]}, index=pandas.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["x", "y"])),
    "categories": pandas.DataFrame({"b": pandas.Categorical(["a", "b", "a"])}),
    "truth": pandas.DataFrame({"b": [True, False]}),
    "nothing": pandas.DataFrame(),
    "no rows": pandas.DataFrame({"a": [], "t": pandas.Series([], dtype="str")}),
    "a column": pandas.Series(["a", "b"], name="n"),
    "numbers as names": pandas.DataFrame({0: [1, 2], 1: [3.0, 4]}),
    "numpy's numbers as names": pandas.DataFrame({numpy.str_("x"): [1, 2], numpy.float64(1.5): [3.0, 4], numpy.int64(2): [1, 1]}),
    "durations": pandas.DataFrame({"a": pandas.to_timedelta([1, 2], unit="s")}),
    "names of axes": pandas.DataFrame({"a": [1]}).rename_axis(columns="c", index="i"),
}  # fmt: skip


# In these formats pandas does not write them.
NOT_SO = {("objects", "table"), ("days", "table"), ("categories", "fixed")}
NO_COLUMNS = {"numbers as names", "numpy's numbers as names"}
WAYS = [(kind, form, None) for kind in HONEST for form in ("fixed", "table") if (kind, form) not in NOT_SO]
WAYS += [(kind, "table", True) for kind, form, _ in WAYS if form == "table" and kind not in NO_COLUMNS]


@pytest.mark.parametrize(("kind", "form", "columns"), WAYS)
def test_what_pandas_writes_is_read_as_ever(tmp_path, kind, form, columns):
    path = tmp_path / "prices.h5"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        HONEST[kind].to_hdf(path, key="prices", mode="w", format=form, data_columns=columns)
        expected, found = read(path), safely(path)
    assert found.keys() == expected.keys()
    for key, there in expected.items():
        compare = pandas.testing.assert_series_equal if there.ndim == 1 else pandas.testing.assert_frame_equal
        compare(found[key], there, check_freq=True)
        if there.ndim == 2 and there.size:
            assert list(map(type, found[key].iloc[:, 0])) == list(map(type, there.iloc[:, 0]))


def attribute(where, name):
    def write(path, evil):
        HONEST["numbers"].to_hdf(path, key="prices", mode="w", format="table")
        with tables.open_file(path, "a") as file:
            attributes = file.get_node(where)._v_attrs
            attributes._g__setattr(name, evil)

    return write


def column(path, evil):
    pandas.DataFrame({"t": ["a", evil]}, dtype=object).to_hdf(path, key="prices", mode="w")


def nested(path, evil):
    pandas.DataFrame({"t": ["a", {"k": [evil]}]}, dtype=object).to_hdf(path, key="prices", mode="w")


def array(path, evil):
    """Where pandas expects one array, there is another object."""
    column(path, "b")
    with tables.open_file(path, "a") as file:
        file.remove_node("/prices/block0_values")
        file.create_vlarray("/prices", "block0_values", tables.ObjectAtom()).append(evil)


def text(path, evil):
    """The bytes of a pickle as an attribute, as PyTables never writes them."""
    HONEST["numbers"].to_hdf(path, key="prices", mode="w")
    with tables.open_file(path, "a") as file:
        file.get_node("/prices")._v_attrs._g__setattr("pandas_version", numpy.bytes_(pickle.dumps(evil, 0)))


def old_filter(path, evil):
    HONEST["numbers"].to_hdf(path, key="prices", mode="w")
    with tables.open_file(path, "a") as file:
        attributes = file.root._v_attrs
        attributes._g_setattr(file.root, "FILTERS", numpy.bytes_(pickle.dumps(evil, 0)))
        attributes._g_setattr(file.root, "PYTABLES_FORMAT_VERSION", numpy.bytes_(b"1.6"))


HOSTILE = {
    "the title of the file": attribute("/", "TITLE"),
    "a filter, as old versions wrote it": old_filter,
    "the class of a group": attribute("/prices", "CLASS"),
    "what pandas looks at": attribute("/prices", "pandas_type"),
    "what pandas reads as a list": attribute("/prices", "non_index_axes"),
    "an attribute of a table": attribute("/prices/table", "values_block_0_kind"),
    "what fills a table": attribute("/prices/table", "FIELD_0_FILL"),
    "a column of objects": column,
    "inside of an item": nested,
    "an array": array,
    "bytes": text,
}


@pytest.mark.parametrize("place", HOSTILE)
def test_nothing_in_a_file_is_run(tmp_path, place):
    path = tmp_path / "evil.h5"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        HOSTILE[place](path, Evil(tmp_path / "made"))
        with pytest.raises(Pickled, match=r"posix.mkdir.*numbers and text"):
            safely(path)
        assert not (tmp_path / "made").exists()
        with contextlib.suppress(Exception):  # it is broken otherwise
            read(path)
        tables.file._open_files.close_all()
        assert (tmp_path / "made").exists(), "without the guard it would run"


def crafted(*parts):
    """Return an attack on numpy's own reader of pickles: a state that no array has."""
    kind, state = parts

    class Crafted:
        def __reduce__(self):
            return (
                numpy._core.multiarray._reconstruct,
                (numpy.ndarray, (0,), b"b"),
                (1, *state, kind, False, b"AAAAAAAA" * 4),
            )

    return Crafted()


class Fields:
    def __reduce__(self):
        return numpy.dtype, ("V8", False, True), (3, "|", None, ("a",), {"a": (numpy.dtype("O"), 0)}, 8, 1, 0)


@pytest.mark.parametrize("kind", [numpy.dtype("i8"), Fields()], ids=["bytes as numbers", "bytes as objects"])
def test_an_array_is_made_of_whole_objects_only(tmp_path, kind):
    """Numpy takes the state of an array, and of a type, as it is: bytes would become addresses."""
    path = tmp_path / "crafted.h5"
    column(path, "b")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with tables.open_file(path, "a") as file:
            file.remove_node("/prices/block0_values")
            file.create_vlarray("/prices", "block0_values", tables.ObjectAtom()).append(
                crafted(kind, ((4,),))
            )
        with pytest.raises((pickle.UnpicklingError, Pickled)):
            safely(path)


def test_afterwards_all_is_as_before(tmp_path):
    path = tmp_path / "evil.h5"
    attribute("/prices", "mine")(path, Evil(tmp_path / "made"))
    with pytest.raises(KeyError), without_unpickling():
        raise KeyError("of the block")
    with tables.open_file(path) as file:
        assert file.get_node("/prices")._v_attrs.mine is None
    assert (tmp_path / "made").exists()


def test_too_much_is_not_read(tmp_path, monkeypatch):
    path = tmp_path / "prices.h5"
    HONEST["text"].to_hdf(path, key="prices")
    monkeypatch.setattr("course.hdf5.LARGEST", 100)
    with pytest.raises(Pickled, match="bytes"):
        safely(path)
