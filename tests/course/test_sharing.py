"""What is said of seeds, and of values that tasks share."""

import pytest
from dask import delayed

from course.cards import CheckFailed
from course.observed import check_beside
from course.sharing import about_seeds, check_seeds, lists_afterwards

NOTHING = {
    "seeds that are no int from 0 on": [],
    "seeds that are equal in a run": [],
    "seeds that change": [],
    "seeds that two runs share": [],
}


@pytest.mark.parametrize(
    ("runs", "seen"),
    [
        ([[1, 2], [3]], {}),
        ([[1, 2.0], [-3]], {"seeds that are no int from 0 on": [2.0, -3]}),
        ([[1, 1], [3]], {"seeds that are equal in a run": ["1"]}),
        ([[1, 2], [2]], {"seeds that two runs share": ["2"]}),
    ],
)
def test_what_is_wrong_with_seeds(runs, seen):
    assert about_seeds(runs * 2) == {"seeds in each run": [len(run) for run in runs], **NOTHING, **seen}


def test_seeds_that_are_others_when_a_graph_is_built_again():
    assert about_seeds([[1, 2], [5, 6, 7]])["seeds that change"] == [5, 6, 7]


def test_a_task_that_changes_what_others_share_is_seen():
    def sorts(load, names):
        def lowest(values):
            values.sort()
            return values[0]

        return delayed([delayed(lowest)(delayed(load)(name)) for name in names])

    check_beside(lists_afterwards, sorts, ({"a": [1, 2]},)).keeps()
    with pytest.raises(CheckFailed, match="changes its data"):
        check_beside(lists_afterwards, sorts, ({"a": [2, 1]},)).keeps()


def counted_on(simulate, number, seed):
    """Return a list of simulations whose seeds the next run repeats."""
    return delayed([delayed(simulate)(seed + n) for n in range(number)])


def far_apart(simulate, number, seed):
    """Return a list of simulations whose seeds no other run has."""
    return delayed([delayed(simulate)(1000 * seed + n) for n in range(number)])


def test_seeds_of_several_runs(capsys):
    check_seeds(far_apart, (2, 1), (3, 2))
    assert (
        "right: seeds that two runs share: [], in far_apart for each (number, seed)"
        in capsys.readouterr().out
    )
    with pytest.raises(
        CheckFailed, match=r"number of seeds that two runs share|seeds that two runs share: \['3'\]"
    ):
        check_seeds(counted_on, (3, 1), (2, 3))
