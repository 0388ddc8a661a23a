"""A collection that Dask has optimised is read, recorded and evaluated as the same collection before."""

import operator

import dask
import dask.array as da
import dask.bag as db
import numpy as np
import pytest
from dask import delayed
from dask._task_spec import DataNode, Dict, GraphNode, List, Task, TaskRef
from dask.delayed import Delayed
from dask.highlevelgraph import HighLevelGraph

from tasklens import TaskGraph, evaluate, predict, record
from tests.graphs import slowinc, tree

NUMBERS = np.arange(64.0).reshape(8, 8)


def scaled(block, by=1, plus=None, block_info=None):
    return block * by + (0 if plus is None else plus)


def read():
    return da.from_array(NUMBERS, chunks=4)


ARRAYS = {
    "a constant among the operands": lambda: (2 * (read().T + 2 * read())).sum(),
    "constants of several fused layers": lambda: ((read() + 1) * 3 - 0.5 + (read() - 7) ** 2).mean(axis=0),
    "an array from nothing": lambda: (da.ones((8, 8), chunks=4) * 5 + da.arange(8, chunks=4)).sum(axis=1),
    "a product": lambda: da.tensordot(read(), read() + 1, axes=1),
    "a constant of blockwise": lambda: da.blockwise(
        scaled, "ij", read() + 1, "ij", 3, None, NUMBERS[0, :4], None, dtype=float
    ),
    "keywords, some of them arrays": lambda: da.map_blocks(
        scaled, read() + 1, by=3, plus=read().sum(), dtype=float
    ),
    "rolls and slices": lambda: da.roll(read()[1:7, ::2] + 1, 2).sum() + (read()[:, 3] * 2).max(),
    "one condition, and two choices": lambda: da.where(read() > 30, -1, read() * 2).cumsum(axis=1),
    "pieces that overlap": lambda: (read() + 1).map_overlap(lambda block: block + 1, depth=1),
}
OTHERS = {
    "a bag": lambda: (
        db.from_sequence(range(20), npartitions=3).map(operator.add, 5).filter(lambda x: x % 2).sum()
    ),
    "a tree of calls": lambda: tree(9),
    "a method with constants": lambda: delayed(str)(5).replace("5", "six").upper(),
}


def optimised(collection):
    with dask.config.set({"optimization.fuse.active": True, "optimization.fuse.delayed": True}):
        (found,) = dask.optimize(collection)
    return found


def check(collection, expected):
    g = TaskGraph(collection)
    assert not g.calls("_execute_subgraph")
    for value in (
        record(collection, "synchronous").value,
        record(g, "threads", workers=2).value,
        evaluate(collection),
        evaluate(g, {slowinc: slowinc}),
    ):
        np.testing.assert_array_equal(value, expected)
    assert len(predict(g, workers=3)) == len(g)


@pytest.mark.parametrize("made", [*ARRAYS, *OTHERS])
def test_it_gives_the_same_value_with_and_without_optimising(made):
    collection = {**ARRAYS, **OTHERS}[made]()
    expected = collection.compute(scheduler="synchronous")
    check(collection, expected)
    check(optimised(collection), expected)


def test_a_constant_of_a_fused_block_is_an_argument_and_no_task():
    collection = optimised(read().T + 2 * read())
    g = TaskGraph(collection)
    assert {type(argument) for task in g.tasks_calling("mul") for argument in task.args} >= {int}
    assert g.calls("mul") == g.calls("transpose") == g.calls("add") == 4
    assert not [key for key, value in g.data.items() if type(value).__name__ == "External"]


def test_whatever_a_fused_task_was_given_goes_in():
    """A constant, plain or as a node; a container with tasks in it; a call; a fused task in a fused one."""
    one, two = Task("one", slowinc, 1), Task("two", slowinc, TaskRef("one"))
    inner = GraphNode.fuse(
        Task("a", operator.add, TaskRef("x"), TaskRef("y")),
        Task("b", operator.mul, TaskRef("a"), TaskRef("x")),
    )
    outer = GraphNode.fuse(inner, Task("c", dict, listed=List(TaskRef("b"), TaskRef("z"))))
    tasks, last, names, *_ = outer.args
    again = {
        name: Task(name, operator.neg, 1) for name in tasks if name != last
    }  # names come twice, in one and in two
    for z in (
        DataNode(None, [1, 2]),
        (1, 2),
        List(TaskRef("two"), 4),
        Dict([["k", TaskRef("two")]]),
        Task(None, slowinc, TaskRef("two")),
        TaskRef("two"),
    ):
        given = {"x": DataNode(None, 5), "y": TaskRef("two"), "z": z}
        node = Task("all", outer.func, tasks, last, names, *(given[name] for name in names))
        dsk = {"one": one, "two": two, "all": node, **again}
        whole = Task("whole", dict, all=TaskRef("all"), again=List(*map(TaskRef, again)))
        collection = Delayed("whole", HighLevelGraph.from_collections("whole", {**dsk, "whole": whole}))
        check(collection, collection.compute(scheduler="synchronous"))
