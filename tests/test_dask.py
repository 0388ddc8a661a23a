"""Dask's private classes are as tasklens/_dask.py takes them to be. When Dask changes, this fails first."""

import dask
import dask._task_spec as spec
import pytest
from dask import delayed
from dask.delayed import DelayedLeaf, _swap
from dask.highlevelgraph import HighLevelGraph
from dask.order import order

import tasklens._dask as adapter
from tests.graphs import collect, slowinc

HINT = "Dask has changed: mend tasklens/_dask.py"


def node_of(value):
    return dict(value.dask)[value.key]


def test_a_call_is_a_task_with_function_arguments_and_dependencies():
    one = delayed(slowinc)(1)
    node = node_of(delayed(collect)(one, 2, named=one))
    assert type(node) is spec.Task, HINT
    assert node.func is collect, HINT
    assert node.args == (spec.TaskRef(one.key), 2), HINT
    assert node.kwargs == {"named": spec.TaskRef(one.key)}, HINT
    assert node.dependencies == {one.key}, HINT


def test_containers_of_delayed_are_nested_nodes():
    one = delayed(slowinc)(1)
    node = node_of(delayed(collect)([one], {"k": one}, (one,), {one}))
    listed, mapped, paired, gathered = node.args
    assert type(listed) is spec.List, HINT
    assert type(mapped) is spec.Dict, HINT
    assert mapped.args == ("k", spec.TaskRef(one.key)), HINT
    for inner, kind in ((paired, tuple), (gathered, set)):
        assert type(inner) is spec.Task, HINT
        assert inner.key is None, HINT
        assert inner.func is kind, HINT
        assert type(inner.args[0]) is spec.List, HINT


def test_a_wrapped_value_is_a_data_node():
    node = node_of(delayed(5))
    assert type(node) is spec.DataNode, HINT
    assert node.value == 5, HINT


def test_an_attribute_is_a_legacy_tuple():
    one = delayed(slowinc)(1)
    assert node_of(one.real) == (getattr, one.key, "real"), HINT


def test_the_right_hand_operator_is_a_partial_of_swap():
    node = node_of(1 + delayed(slowinc)(1))
    assert node.func.func is _swap, HINT
    assert len(node.func.args) == 1, HINT


def test_an_uncalled_function_is_a_leaf_that_holds_it():
    assert type(delayed(slowinc)) is DelayedLeaf, HINT
    assert delayed(slowinc)._obj is slowinc, HINT
    assert adapter.uncalled(delayed(slowinc)) is slowinc, HINT


def test_a_fused_task_holds_its_tasks_the_last_key_and_the_names_of_its_inputs():
    first = spec.Task("first", slowinc, spec.TaskRef("input"))
    second = spec.Task("second", slowinc, spec.TaskRef("first"))
    fused = spec.GraphNode.fuse(first, second)
    assert fused.func is spec._execute_subgraph, HINT
    inner, last, names, *values = fused.args
    assert (set(inner), last, names) == ({"first", "second"}, "second", ("input",)), HINT
    assert values == [spec.TaskRef("input")], HINT


def test_an_alias_names_its_target():
    assert spec.Alias("a", "b").target == "b", HINT


def test_annotations_are_on_layers():
    with dask.annotate(priority=3):
        one = delayed(slowinc)(1)
    assert isinstance(one.dask, HighLevelGraph), HINT
    assert one.dask.layers[one.key].annotations == {"priority": 3}, HINT


def test_number_of_outputs_is_the_length():
    assert adapter.nout(delayed(divmod, nout=2)(7, 3)) == 2, HINT
    assert adapter.nout(delayed(slowinc)(1)) is None, HINT


def test_order_asks_of_a_node_only_what_it_waits_for():
    ranks = adapter.priorities({"a": (), "b": ("a",), "c": ("a", "b")})
    assert ranks == {"a": 0, "b": 1, "c": 2}, HINT
    tasks = {"a": spec.Task("a", slowinc, 1), "b": spec.Task("b", slowinc, spec.TaskRef("a"))}
    assert order(tasks) == adapter.priorities({"a": (), "b": ("a",)}), HINT


def test_a_future_is_told_from_a_reference():
    class Future:
        __dask_future__ = True
        key = "held"

    assert spec._is_dask_future(Future()), HINT
    assert spec._is_dask_future(spec.TaskRef("x")), HINT
    assert not spec._is_dask_future("x"), HINT


@pytest.mark.parametrize("value", [[1, 2], (1, 2), {1, 2}, {"a": 1}, slice(1, 2), None, "text"])
def test_literals_are_left_as_they_are(value):
    assert node_of(delayed(collect)(value)).args == (value,), HINT


def test_order_finds_the_roots_of_tasks_by_a_function_that_can_be_another():
    assert "_connecting_to_roots" in order.__code__.co_names, HINT
    assert not order.__code__.co_freevars, HINT
