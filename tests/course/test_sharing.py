"""What is said of seeds, and of values that tasks share."""

import random
from contextlib import suppress
from heapq import heapify
from threading import Barrier, BrokenBarrierError, Lock

import numpy as np
import pytest
from dask import delayed

from course import sharing
from course.cards import CheckFailed
from course.sharing import check_loads, check_seeds, gives_new, keeps_data, keeps_earlier, keeps_lists


@pytest.mark.parametrize("values", [[2, 1], [1, 2]])
def test_a_task_that_changes_what_others_share_is_seen(values):
    """Also where the list is the same afterwards."""

    def sorts(load, names):
        def lowest(values):
            values.sort()
            return values[0]

        return delayed([delayed(lowest)(delayed(load)(name)) for name in names])

    with pytest.raises(CheckFailed, match=r"changes of what load returns, [^:]*:\s\['.sort\(\)'"):
        keeps_lists(sorts, {"a": values})


def test_a_change_that_no_method_makes_is_seen_afterwards():
    def heap(load, names):
        return delayed([delayed(heapify)(delayed(load)(name)) for name in names])

    with pytest.raises(CheckFailed, match="other values afterwards"):
        keeps_lists(heap, {"a": [2, 1]})


def test_arguments_that_are_changed_while_tasks_run(capsys):
    def empties(function, values):
        def last(results):
            values.clear()
            return results

        return delayed(last)([delayed(function)(value) for value in values])

    def reads(function, values):
        return delayed(sum)([delayed(function)(value) for value in values])

    keeps_data(reads, abs, [-1, 2])
    keeps_data(sorted, [2, 1])
    assert capsys.readouterr().out.splitlines()[0] == (
        "right: changes of its arguments, if only for a moment: [], in reads(abs, [-1, 2])"
    )
    with pytest.raises(CheckFailed, match=r"'.clear\(\)'.*\n.*expected \[\]\n.*Only read what is given"):
        keeps_data(empties, abs, [-1, 2])


def test_results_that_share_what_is_in_them():
    kept = {}

    def new(values):
        return [{"x": value} for value in values]

    def same_for_equal(values):
        made = {value: {"x": value} for value in values}
        return [made[value] for value in values]

    def keeps(values):
        return [kept.setdefault(value, {"x": value}) for value in values]

    gives_new(new, [1, 1], [{"x": 1}, {"x": 1}])
    for answer, values in [(same_for_equal, [1, 1]), (keeps, [1, 2])]:
        with pytest.raises(CheckFailed, match=r"the first\shas been emptied"):
            gives_new(answer, values, [{"x": value} for value in values])


kept = {}  # what answers remember

TWO = {"a": [1, 2], "b": [3]}
one_at_a_time, known = Lock(), {}


def behind_a_lock(load, name):
    with one_at_a_time:
        return load(name)


def read_once(load, name):
    return known[name] if name in known else known.setdefault(name, load(name))


def each_read_by(read):
    """Return an answer whose tasks read with this function."""

    def answer(load, names):
        return delayed([delayed(read)(load, name) for name in names])

    return answer


def test_what_an_earlier_call_returned_stays_as_it_was(capsys):
    kept: dict[str, int] = {}

    def same(x):
        kept["x"] = x
        return kept

    keeps_earlier(lambda x: {"x": x}, (1,), (2,))
    assert "what the first call has returned" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match=r"\{'x': 2\}"):
        keeps_earlier(same, (1,), (2,))


def each_takes(load, names):
    """Return the first of all that was read, as each task has it, which leaves nothing to those that come after it."""
    together = Barrier(2)

    def take(all_read):
        taken = list(all_read)
        with suppress(BrokenBarrierError):
            together.wait(1)
        all_read.clear()
        return taken[0]

    all_read = delayed(list)([delayed(load)(name) for name in names])
    return delayed([delayed(take)(all_read) for _ in names])


def test_what_a_task_takes_from_another_is_missed():
    with pytest.raises(IndexError, match="list index out of range"):
        check_loads(each_takes, TWO)


def test_what_is_computed_twice_reads_twice_and_side_by_side(monkeypatch):
    monkeypatch.setattr(sharing, "PATIENCE", 0.1)
    with pytest.raises(CheckFailed, match=r"time: 1\."):
        check_loads(each_read_by(behind_a_lock), TWO)
    monkeypatch.undo()
    check_loads(each_read_by(lambda load, name: load(name)), TWO).keeps()
    with pytest.raises(CheckFailed, match=r"calls\s+that\s+read:\s+\['a',\s'b'\]"):
        check_loads(each_read_by(read_once), TWO)
    with pytest.raises(CheckFailed, match=r"changes its data[\s\S]*leaves\s+it\s+as\s+it\s+is"):
        check_loads(each_read_by(lambda load, name: load(name).clear()), TWO).keeps()


def test_what_is_read_is_told_before_how_many_read_at_the_same_time(monkeypatch):
    monkeypatch.setattr(sharing, "PATIENCE", 0.1)
    with pytest.raises(CheckFailed, match=r"calls\s+that\s+read:\s+\['b',\s'b',\s'b',\s'b'\]"):
        check_loads(each_read_by(lambda load, name: load("b")), TWO)


def far_apart(simulate, number, seed):
    """Return a list of simulations whose seeds no other run has."""
    return delayed([delayed(simulate)(10**6 * seed + n) for n in range(number)])


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
        (
            lambda seed, n: 1000 * n + seed,
            r"answer\(simulate, 3, 1\) and answer\(simulate, 2, 1001\) share seeds",
        ),
        (lambda seed, n: kept.setdefault((seed, n), random.getrandbits(60)), "share seeds"),
        (lambda seed, n: kept.setdefault((seed, n), int(np.random.randint(2**60))), "share seeds"),
    ],
)
def test_what_is_wrong_with_seeds(seed_of, said):
    def answer(simulate, number, seed):
        return delayed([delayed(simulate)(seed_of(seed, n)) for n in range(number)])

    kept.clear()
    with pytest.raises(CheckFailed, match=said):
        check_seeds(answer, (3, 1), (2, 3))


def test_random_numbers_go_on_as_they_were():
    def answer(simulate, number, seed):
        own = random.Random(seed)
        return delayed([delayed(simulate)(own.getrandbits(60)) for _ in range(number)])

    random.seed(1)
    np.random.seed(1)
    expected = random.random(), np.random.random()
    random.seed(1)
    np.random.seed(1)
    check_seeds(answer, (3, 1), (2, 3))
    assert (random.random(), np.random.random()) == expected


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


def test_advice_on_what_is_seen_is_none_on_an_error_of_the_answers_own():
    with pytest.raises(KeyError) as failed:
        keeps_data(lambda record: record["day"], {})
    assert vars(failed.value)["look"] == ""
    with pytest.raises(CheckFailed, match="Only read what is given"):
        keeps_data(lambda values: values.clear(), [1])
