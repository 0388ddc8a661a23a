"""What is said of seeds, and of values that tasks share."""

import pytest
from dask import delayed

from course.cards import CheckFailed
from course.observed import check_beside
from course.sharing import about_seeds, lists_afterwards

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
