"""What a TaskGraph says of a graph is what Dask would compute."""

import functools
import operator
from collections import namedtuple
from dataclasses import dataclass
from itertools import pairwise

import dask
import networkx
import pytest
from dask import delayed
from dask._task_spec import Alias, Task, TaskRef
from dask.delayed import Delayed
from hypothesis import given
from hypothesis import strategies as st

from tasklens import TaskGraph, evaluate
from tasklens.expression import Call, Ref
from tests.graphs import chain, collect, fan, graphs, slowadd, slowinc, tree

# Counting tasks


def test_a_sum_of_calls_is_one_task_more():
    g = TaskGraph(fan(8))
    assert (g.calls(slowinc), g.calls(sum), g.work, g.span, g.width) == (8, 1, 9, 2, 8)
    assert g.parallelism == 4.5


def test_the_builtin_sum_of_delayed_values_is_a_chain_of_additions():
    g = TaskGraph(sum([delayed(slowinc)(x) for x in range(8)]))
    assert (g.work, g.span, g.calls(slowinc), g.calls("add")) == (16, 9, 8, 8)
    assert g.functions == {"slowinc": 8, "add": 8}


def test_a_tree_and_a_chain():
    g = TaskGraph(tree(8))
    assert (g.work, g.span, g.width, g.calls(slowadd)) == (15, 4, 8, 7)
    g = TaskGraph(chain(8))
    assert (g.work, g.span, g.width, g.parallelism) == (8, 8, 1, 1)


def test_calls_takes_the_function_its_name_or_the_decorated_function():
    decorated = delayed(slowinc)
    g = TaskGraph(decorated(1))
    assert g.calls(slowinc) == g.calls("slowinc") == g.calls(decorated) == 1
    assert g.calls(functools.partial(slowinc, delay=0)) == 1
    assert g.calls(slowadd) == g.calls("nothing") == 0


def test_calls_counts_a_copy_of_the_function_but_not_another_of_that_name():
    def define(step):
        if step == 1:

            def slowinc(x, delay=0.0):
                return x + 1
        else:

            def slowinc(x, delay=0.0):
                return x + 2

        return slowinc

    assert TaskGraph(delayed(define(1))(1)).calls(slowinc) == 1
    assert TaskGraph(delayed(define(2))(1)).calls(slowinc) == 0


def test_calls_refuses_what_is_no_function():
    with pytest.raises(TypeError, match="function or its name"):
        TaskGraph(fan()).calls(3)


def test_what_a_partial_fixes_goes_to_the_arguments():
    task = TaskGraph(delayed(functools.partial(slowadd, 3, delay=0.5))(4)).tasks[0]
    assert (task.name, task.function, task.args, task.kwargs) == ("slowadd", slowadd, (3, 4), {"delay": 0.5})


def test_operators_methods_and_attributes_are_tasks():
    x = delayed(slowinc)(1)
    names = {
        "add": 1 + x,
        "neg": -x,
        "getitem": x[0],
        "getattr": x.real,
        "bit_length": x.bit_length(),
        "gt": x > 1,
        "apply": x(3),
    }
    for name, value in names.items():
        g = TaskGraph(value)
        assert (g.functions, g.span) == ({"slowinc": 1, name: 1}, 2), name


def test_a_right_hand_operator_keeps_the_order_of_its_operands():
    x = delayed(slowinc)(1)
    assert TaskGraph(10 - x)[10 - x].args == (10, Ref(x.key))


def test_containers_of_delayed_values_are_no_tasks_inside_arguments():
    a, b = delayed(slowinc)(1), delayed(slowinc)(2)
    g = TaskGraph(delayed(collect)([a, [b, {"k": (a, 3)}]], {a}, slice(a, 2), z={b: a}))
    assert g.functions == {"slowinc": 2, "collect": 1}
    task = g.tasks_calling(collect)[0]
    ra, rb = Ref(a.key), Ref(b.key)
    assert task.args == ([ra, [rb, {"k": (ra, 3)}]], {ra}, slice(ra, 2))
    assert task.kwargs == {"z": {rb: ra}}
    assert set(task.dependencies) == {a.key, b.key}


def test_a_list_delayed_as_such_is_a_task_of_dask():
    a, b = delayed(slowinc)(1), delayed(slowinc)(2)
    assert TaskGraph(delayed([a, b])).functions == {"slowinc": 2, "list": 1}


@dataclass
class Point:
    x: int
    y: int


Pair = namedtuple("Pair", "x y")


@pytest.mark.parametrize("kind", [Point, Pair])
def test_records_of_delayed_values_are_calls_inside_an_argument(kind):
    g = TaskGraph(delayed(collect)(kind(delayed(slowinc)(1), 2)))
    assert g.functions == {"slowinc": 1, "collect": 1}
    assert isinstance(g.tasks_calling(collect)[0].args[0], Call)


def test_shared_tasks_of_several_collections_count_once():
    shared = delayed(slowinc)(1)
    a, b = delayed(slowinc)(shared), delayed(slowadd)(shared, 2)
    g = TaskGraph(a, b)
    assert (g.work, g.outputs) == (3, (a.key, b.key))
    assert TaskGraph([a, b]) == TaskGraph((a, b)) == g


def test_equal_pure_calls_are_one_task():
    pure = delayed(slowinc, pure=True)
    assert TaskGraph(delayed(sum)([pure(1), pure(1)])).calls(slowinc) == 1


def test_only_what_the_outputs_need_is_read():
    dsk = {"wanted": Task("wanted", slowinc, 1), "idle": Task("idle", slowinc, 2)}
    assert TaskGraph(Delayed("wanted", dsk)).work == 1


def test_nout_annotations_and_keys_are_kept():
    with dask.annotate(priority=7, retries=2):
        whole, rest = delayed(divmod, nout=2)(delayed(slowinc)(6, dask_key_name=("six", 0)), 3)
    g = TaskGraph(whole, rest)
    assert ("six", 0) in g.dependencies
    assert g.annotations[g.tasks_calling(divmod)[0].key] == {"priority": 7, "retries": 2}
    assert TaskGraph(delayed(divmod, nout=2)(7, 3)).to_delayed()._length == 2


def test_annotations_survive_a_list_argument():
    with dask.annotate(priority=7):
        xs = [delayed(slowinc)(x) for x in range(3)]
    g = TaskGraph(delayed(sum)(xs))
    assert [g.annotations.get(task.key) for task in g] == [{"priority": 7}] * 3 + [None]


def test_fused_tasks_are_taken_apart():
    z = chain(3) + delayed(slowadd)(chain(2), 5)
    before = TaskGraph(z)
    with dask.config.set({"optimization.fuse.delayed": True}):
        after = TaskGraph(dask.optimize(z)[0])
    assert after.functions == before.functions
    assert (after.work, after.span) == (before.work, before.span)


def test_a_task_in_two_fused_ones_runs_twice():
    shared = Task("shared", slowinc, 1)
    one = Task.fuse(shared, Task("one", slowinc, TaskRef("shared")))
    two = Task.fuse(shared, Task("two", slowinc, TaskRef("shared")))
    dsk = {"one": one, "two": two, "end": Task("end", slowadd, TaskRef("one"), TaskRef("two"))}
    g = TaskGraph(Delayed("end", dsk))
    assert (g.calls(slowinc), g.work, g.span) == (4, 5, 3)


def test_data_and_aliases_cost_nothing():
    dsk = {"a": Task("a", slowinc, TaskRef("value")), "value": 5, "b": Alias("b", "a"), "c": Alias("c", "b")}
    g = TaskGraph(Delayed("c", dsk))
    assert (g.work, g.span, dict(g.data), dict(g.aliases)) == (1, 1, {"value": 5}, {"c": "b", "b": "a"})
    assert g["c"] is g["a"]


def test_a_value_that_is_there_already_is_told_apart():
    assert TaskGraph(delayed(5)).is_computed
    assert TaskGraph(delayed(slowinc)(1).persist(scheduler="sync")).is_computed
    assert not TaskGraph(fan()).is_computed
    g = TaskGraph(delayed(5))
    assert (g.work, g.span, g.width, g.parallelism, g.critical_path) == (0, 0, 0, 0, ())
    assert "already computed" in repr(g)


def test_arrays_and_bags_are_read_without_optimising():
    import dask.array as da
    import dask.bag as db

    g = TaskGraph(da.ones(6, chunks=2).sum())
    assert g.functions["ones_like"] == 3
    assert TaskGraph(delayed(collect)(da.ones(6, chunks=2))).functions["ones_like"] == 3
    assert TaskGraph(db.from_sequence(range(6), npartitions=3).map(slowinc).sum()).work == 7


def test_arrays_in_arguments_are_never_printed():
    class Loud:
        def __repr__(self):
            raise AssertionError("printed")

    g = TaskGraph(delayed(collect)(Loud()))
    repr(g)
    repr(g.tasks[0])
    g._repr_html_()
    assert "collect" in g.to_json()


# What waits for what


def test_depends_on_follows_chains():
    g = TaskGraph(tree(8))
    assert g.depends_on(slowadd, slowinc)
    assert g.depends_on("slowadd", "slowinc")
    assert not g.depends_on(slowinc, slowadd)
    assert not g.depends_on("nothing", slowinc), "nothing waits, so nothing is proved"
    assert not g.depends_on(slowadd, "nothing")
    last = g.tasks[-1]
    assert g.depends_on(last, slowinc)
    assert g.depends_on(last.key, g.tasks[0].key)
    assert not g.depends_on(slowadd, g.tasks[0]), "only some of them wait for it"


def test_dependents_mirror_dependencies():
    g = TaskGraph(tree(8))
    there = {(a, b) for a, waits in g.dependencies.items() for b in waits}
    assert there == {(a, b) for b, later in g.dependents.items() for a in later}


def test_tasks_come_after_what_they_wait_for():
    seen = set()
    for task in TaskGraph(tree(16)):
        assert seen.issuperset(task.dependencies)
        seen.add(task.key)


# Costs


def as_networkx(g):
    return networkx.DiGraph((a, b) for b, waits in g.dependencies.items() for a in waits)


@given(graphs, st.randoms(use_true_random=False))
def test_span_and_critical_path_are_the_longest_path(z, draw):
    g = TaskGraph(z)
    g = g.with_costs(
        {key: draw.randint(0, 9) for key in g.dependencies}.__getitem__ if False else cost_by(draw)
    )
    weighted = networkx.DiGraph()
    weighted.add_nodes_from([*g.dependencies, "end"])
    for key, cost in g.costs.items():
        for later in (*g.dependents[key], "end"):
            weighted.add_edge(key, later, weight=cost)
    assert g.span == networkx.dag_longest_path_length(weighted)
    path = g.critical_path
    assert sum(g.costs[task.key] for task in path) == g.span
    assert all(a.key in b.dependencies for a, b in pairwise(path))


def cost_by(draw):
    known: dict = {}
    return lambda task: known.setdefault(task.key, draw.randint(0, 9))


@given(graphs)
def test_width_is_the_fullest_level_and_no_more_than_the_largest_antichain(z):
    g = TaskGraph(z)
    levels: dict = {}
    for task in g:
        levels[task.key] = 1 + max((levels[key] for key in task.dependencies), default=-1)
    assert g.width == max(list(levels.values()).count(level) for level in levels.values())
    if len(g) <= 12:
        dag = as_networkx(g)
        dag.add_nodes_from(g.dependencies)
        assert g.width <= max(map(len, networkx.antichains(dag)))


def test_costs_by_function_name_and_callable():
    g = TaskGraph(fan(8))
    for costs in (
        {slowinc: 2.0, sum: 0.5},
        {"slowinc": 2.0, "sum": 0.5},
        lambda t: 2.0 if t.name == "slowinc" else 0.5,
    ):
        weighted = g.with_costs(costs)
        assert (weighted.work, weighted.span, weighted.unit, g.unit) == (16.5, 2.5, "s", "tasks")
    assert g.with_costs({slowinc: 1}).work == 8, "what is not named costs nothing"
    assert g.work == 9, "the graph itself is as it was"
    assert weighted.with_costs({slowinc: 1}).span == 1


@pytest.mark.parametrize("cost", [-1, float("nan"), float("inf"), "2", None, True])
def test_costs_that_are_no_time_are_refused(cost):
    with pytest.raises(ValueError, match="number of seconds"):
        TaskGraph(fan()).with_costs({slowinc: cost})


def test_costs_of_a_function_that_is_not_called_are_a_slip():
    with pytest.raises(ValueError, match=r"No task calls 'slowadd'. The graph calls 8 slowinc, 1 sum"):
        TaskGraph(fan()).with_costs({slowadd: 1})
    with pytest.raises(TypeError, match="Expected costs by function"):
        TaskGraph(fan()).with_costs(3)


# Size


def test_a_chain_of_100_000_tasks_is_read_without_recursion():
    n = 100_000
    dsk = {i: Task(i, slowinc, TaskRef(i - 1) if i else 0) for i in range(n)}
    g = TaskGraph(Delayed(n - 1, dsk))
    assert (g.work, g.span, g.width, len(g.critical_path)) == (n, n, 1, n)
    assert g.depends_on(n - 1, 0)


# Errors


def test_a_cycle_is_shown():
    dsk = {"a": Task("a", slowinc, TaskRef("b")), "b": Task("b", slowinc, TaskRef("a"))}
    with pytest.raises(ValueError, match=r"cycle.*(a → b → a|b → a → b)"):
        TaskGraph(Delayed("a", dsk))
    with pytest.raises(ValueError, match="cycle"):
        TaskGraph(Delayed("a", {"a": Alias("a", "b"), "b": Alias("b", "a")}))


def test_a_graph_is_immutable():
    g = TaskGraph(fan())
    for mapping in (g.data, g.dependencies, g.dependents, g.annotations, g.costs, g.aliases):
        with pytest.raises(TypeError):
            mapping["x"] = 1
    with pytest.raises(AttributeError):
        g.tasks[0].name = "other"
    with pytest.raises(AttributeError, match="cannot assign"):
        g.work = 3


# Showing


def test_it_prints_what_matters():
    assert (
        repr(TaskGraph(fan(8))) == "<TaskGraph: 9 tasks (8 slowinc, 1 sum), work 9, span 2, parallelism 4.5>"
    )
    weighted = TaskGraph(fan(8)).with_costs({slowinc: 1.0})
    assert repr(weighted) == "<TaskGraph: 9 tasks (8 slowinc, 1 sum), work 8 s, span 1 s, parallelism 8>"


def test_it_shows_in_a_notebook_with_names_escaped():
    def evil():
        return 1

    evil.__name__ = "<script>alert(1)</script>"
    page = TaskGraph(delayed(evil)())._repr_html_()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "span" in page


def test_real_dask_comes_back():
    z = tree(8)
    again = TaskGraph(z).to_delayed()
    assert isinstance(again, Delayed)
    assert again.key == z.key
    assert again.compute(scheduler="sync") == z.compute(scheduler="sync")
    both = TaskGraph([z, 1 + z]).to_delayed()
    assert [d.compute(scheduler="sync") for d in both] == [36, 37]
    assert operator.eq(TaskGraph(again), TaskGraph(z))


def test_other_values_among_arguments_and_data():
    def pick(values, key, *, more=()):
        return values[key], more

    z = delayed(pick)(delayed({"a": 3}), "a", more=[3, True, delayed(abs)(-3)])
    g = TaskGraph(z)
    assert evaluate(g) == (3, [3, True, 3])
    assert evaluate(g.with_values({3: 4, -3: -5, 1: 2})) == (4, [4, True, 5])
    assert evaluate(g) == (3, [3, True, 3]), "the graph itself stays"
