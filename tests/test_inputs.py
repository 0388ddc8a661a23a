"""What cannot be read gets a message that says what was given, what was expected, and the likely slip."""

from collections import namedtuple

import pytest
from dask import delayed

from tasklens import TaskGraph
from tests.graphs import slowinc


class Future:
    """Looks like distributed's."""

    key = "held"

    def result(self): ...

    def cancel(self): ...


@pytest.mark.parametrize(
    ("things", "error", "given", "slip"),
    [
        ((36,), TypeError, "an int (36)", "already computed: call delayed on the function"),
        (([1, 2, 3],), TypeError, "position 0 of the list, but got an int (1)", "already computed"),
        (([delayed(slowinc)(1), 2],), TypeError, "position 1 of the list", "already computed"),
        ((None,), TypeError, "got None", "end without `return`"),
        (((delayed(slowinc)(x) for x in range(3)),), TypeError, "a generator", "make a list"),
        ((map(slowinc, [1]),), TypeError, "a map", "make a list"),
        ((Future(),), TypeError, "a Future", "already running"),
        ((slowinc,), TypeError, "the function 'slowinc'", "delayed(slowinc)(...)"),
        ((delayed(slowinc),), TypeError, "the delayed function 'slowinc'", "delayed(slowinc)(...)"),
        (([delayed(slowinc)],), TypeError, "position 0 of the list", "has not been called"),
        (([[delayed(slowinc)(1)]],), TypeError, "a list", "TaskGraph(*values)"),
        (({"a": delayed(slowinc)(1)},), TypeError, "a dict", "TaskGraph(*values)"),
        (("text",), TypeError, "a str ('text')", "compute nothing here"),
        ((delayed(slowinc)(1), 5), TypeError, "an int (5)", "already computed"),
        ((TaskGraph(delayed(slowinc)(1)),) * 2, TypeError, "a TaskGraph", "is read already"),
        ((int,), TypeError, "the function 'int'", "delayed(int)"),
        ((), ValueError, "nothing to read", "at least one Delayed"),
        (([],), ValueError, "nothing to read", "list is empty"),
    ],
)
def test_a_slip_is_explained(things, error, given, slip):
    with pytest.raises(error) as caught:
        TaskGraph(*things)
    assert given in str(caught.value)
    assert slip in str(caught.value)


def test_a_huge_value_is_not_printed_in_full():
    with pytest.raises(TypeError) as caught:
        TaskGraph("x" * 10**6)
    assert len(str(caught.value)) < 300


def test_a_named_tuple_is_read_like_any_other():
    pair = namedtuple("Pair", "low high")(delayed(slowinc)(1), delayed(slowinc)(2))
    assert TaskGraph(pair).work == TaskGraph(tuple(pair)).work == 2
