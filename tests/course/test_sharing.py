"""What is said of seeds, and of values that tasks share."""

from threading import Lock

import pytest
from dask import delayed

from course import sharing
from course.cards import CheckFailed
from course.observed import check_beside
from course.sharing import check_loads, check_seeds, lists_afterwards


def test_a_task_that_changes_what_others_share_is_seen():
    def sorts(load, names):
        def lowest(values):
            values.sort()
            return values[0]

        return delayed([delayed(lowest)(delayed(load)(name)) for name in names])

    check_beside(lists_afterwards, sorts, ({"a": [1, 2]},)).keeps()
    with pytest.raises(CheckFailed, match="changes its data"):
        check_beside(lists_afterwards, sorts, ({"a": [2, 1]},)).keeps()


TWO = {"a": [1, 2], "b": [3]}
one_at_a_time, known = Lock(), {}


def behind_a_lock(load, name):
    with one_at_a_time:
        return load(name)


def kept(load, name):
    return known[name] if name in known else known.setdefault(name, load(name))


def each_read_by(read):
    """Return an answer whose tasks read with this function."""

    def answer(load, names):
        return delayed([delayed(read)(load, name) for name in names])

    return answer


def test_what_is_computed_twice_by_two_threads_reads_twice_and_side_by_side(monkeypatch):
    monkeypatch.setattr(sharing, "PATIENCE", 0.1)
    with pytest.raises(CheckFailed, match=r"time: 1\."):
        check_loads(each_read_by(behind_a_lock), TWO)
    monkeypatch.undo()
    check_loads(each_read_by(lambda load, name: load(name)), TWO).keeps()
    with pytest.raises(CheckFailed, match=r"calls: \['a', 'b'\]"):
        check_loads(each_read_by(kept), TWO)
    with pytest.raises(CheckFailed, match="changes its data"):
        check_loads(each_read_by(lambda load, name: load(name).clear()), TWO).keeps()


def far_apart(simulate, number, seed):
    """Return a list of simulations whose seeds no other run has."""
    return delayed([delayed(simulate)(1000 * seed + n) for n in range(number)])


def test_seeds_of_several_runs(capsys):
    check_seeds(far_apart, (2, 1), (3, 2))
    assert capsys.readouterr().out.splitlines() == [
        "right: each call of simulate gets a seed of its own, a whole number from 0 on",
        "right: no two of 2 runs share a seed, and built again each has the same",
    ]


@pytest.mark.parametrize(
    ("seed_of", "said"),
    [
        (lambda seed, n: 1.5 * seed + n, r"In answer\(simulate, 3, 1\), a call of simulate gets 1.5"),
        (lambda seed, n: n - seed, "a call of simulate gets -1"),
        (lambda seed, n: seed, "several calls of simulate get the seed 1"),
        (lambda seed, n: seed + n, r"answer\(simulate, 3, 1\) and answer\(simulate, 2, 3\) share seeds"),
        (lambda seed, n: id(object()) + 7 * n, "others when it is built again"),
    ],
)
def test_what_is_wrong_with_seeds(seed_of, said):
    def answer(simulate, number, seed):
        return delayed([delayed(simulate)(seed_of(seed, n)) for n in range(number)])

    with pytest.raises(CheckFailed, match=said):
        check_seeds(answer, (3, 1), (2, 3))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda simulate, number, seed: [delayed(simulate)(seed)], r"gives \[Delayed"),
        (lambda simulate, number, seed: delayed([delayed(simulate)(seed)]), "calls simulate once"),
        (lambda simulate, number, seed: delayed(simulate)(seed), "gives 1"),
    ],
)
def test_seeds_that_are_not_there(answer, said):
    with pytest.raises(CheckFailed, match=said):
        check_seeds(answer, (2, 1))
