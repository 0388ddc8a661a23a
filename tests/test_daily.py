"""What is marked `daily` is tried in turn, and all of it in `make nightly`."""

from types import SimpleNamespace

import pytest

from tests import conftest
from tests.conftest import left_to_nightly


def items(count: int, test: str = "tests/test_x.py::test_each", *marks):
    marker = {mark.name: mark for mark in marks}.get
    return [SimpleNamespace(nodeid=f"{test}[{n}]", get_closest_marker=marker) for n in range(count)]


def test_each_day_leaves_others_to_nightly():
    mine = items(12, "tests/test_x.py::test_each", pytest.mark.daily(3))
    names = {item.nodeid for item in mine}
    tried = [names - left_to_nightly(mine, f"2026-12-{day:02}") for day in range(1, 32)]
    assert {len(some) for some in tried} == {3}
    assert set.union(*tried) == names
    assert left_to_nightly(mine, "2026-12-01") == left_to_nightly(mine[::-1], "2026-12-01")


def test_tests_of_the_same_cases_are_tried_on_the_same():
    one = items(12, "tests/test_x.py::test_one", pytest.mark.daily(3))
    two = items(12, "tests/test_x.py::test_two", pytest.mark.daily(3))
    left = left_to_nightly(one + two, "2026-12-01")
    assert {name.replace("one", "two") for name in left if "one" in name} == {
        name for name in left if "two" in name
    }


def test_no_other_test_is_left_out():
    few = items(2, "tests/test_x.py::test_few", pytest.mark.daily(3))
    assert left_to_nightly(items(5) + few, "2026-12-01") == set()


def test_tests_of_one_kind_share_a_sample(monkeypatch):
    monkeypatch.setitem(conftest.DAILY, "workers", 2)
    kind = pytest.mark.daily("workers")
    several = [item for name in "abcd" for item in items(1, f"tests/test_x.py::test_{name}", kind)]
    names = {item.nodeid for item in several}
    tried = [names - left_to_nightly(several, f"2026-12-{day:02}") for day in range(1, 32)]
    assert {len(some) for some in tried} == {2}
    assert set.union(*tried) == names
