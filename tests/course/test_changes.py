"""What notes its changes, and whose copies do not."""

import pickle
from copy import copy, deepcopy

import pytest

from course.changes import telling


@pytest.mark.parametrize(
    ("change", "noted"),
    [
        (lambda x: x["week"].reverse(), ".reverse()"),
        (lambda x: x["week"].__setitem__(0, 5), "x[...] = ..."),
        (lambda x: x["days"][0].update(day=2), ".update()"),
        (lambda x: x["days"][0].pop("day"), ".pop()"),
        (lambda x: x.__delitem__("week"), "del x[...]"),
    ],
)
def test_a_change_is_noted_however_deep_inside(change, noted):
    changes = []
    change(telling({"week": [2, 1], "days": [{"day": 1}]}, changes))
    assert changes == [noted]


def test_a_list_that_grows_in_place():
    told = telling([1], changes := [])
    told += [2]
    assert told == [1, 2]
    assert changes == ["x += ..."]


@pytest.mark.parametrize(
    "copied", [copy, deepcopy, lambda x: pickle.loads(pickle.dumps(x)), lambda x: type(x)(x)]
)
def test_copies_may_be_changed(copied):
    changes = []
    for told in (telling([3, 1, 2], changes), telling({"day": 1}, changes)):
        new = copied(told)
        assert new == told
        new.clear()
        assert told
    assert changes == []


def test_what_is_read_is_as_it_was():
    told = telling({"week": [2, 1]}, changes := [])
    assert (sorted(told["week"]), {**told, "x": 1}, told | {}, told["week"][::-1]) == (
        [1, 2],
        {"week": [2, 1], "x": 1},
        {"week": [2, 1]},
        [1, 2],
    )
    assert changes == []
    assert telling("text", changes) == "text"
