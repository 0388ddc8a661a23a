"""Every number that lesson 6 states about a graph, and what it says of Dask's switches."""

import dask
import numpy as np
import pytest
from dask import delayed
from dask.base import collections_to_expr
from distributed.protocol import dumps

from course import evaluate
from tasklens import TaskGraph, predict


def seconds(*collections, workers: int, **costs: float) -> float:
    """Return the makespan in delays, when only the named functions take time."""
    graph = TaskGraph(*collections).with_costs(lambda task: costs.get(task.name, 0.0))
    return predict(graph, workers=workers).makespan


def test_delayed_on_the_result_leaves_one_task_that_makes_a_list(lesson):
    called = []

    def load(station):
        called.append(station)
        return [1, 2]

    graph = TaskGraph(lesson["broken_means"](load, lesson["stations"]))
    assert called == lesson["stations"], "six calls while the graph is built, so six delays"
    assert graph.functions == {"list": 1}


def test_one_by_one_takes_six_delays_and_together_two(lesson):
    means = lesson["station_means"]
    for workers in (1, 4, 100):
        assert sum(seconds(z, workers=workers, load=1.0) for z in means) == 6
    assert seconds(*means, workers=4, load=1.0) == 2
    assert 6 * 0.25 == 1.5, "the delay that stands in the lesson"


def test_a_task_for_each_value_makes_91_and_a_year_of_hours_105_127(lesson):
    broken, convert, stations = lesson["broken_in_fahrenheit"], lesson["to_fahrenheit"], lesson["stations"]
    graph = TaskGraph(broken(lesson["load"], convert, stations))
    assert graph.functions == {"load": 6, "getitem": 42, "to_fahrenheit": 42, "list": 1}
    assert len(graph) == 91
    year = 6 + 6 * 365 * 24 * 2 + 1
    assert year == 105_127
    assert round(year * 0.0005) == 53
    assert len(TaskGraph(lesson["all_in_one"](lesson["load"], convert, stations))) == 1


def test_the_right_pieces_are_as_fast_as_the_small_ones_and_faster_than_one(lesson):
    def done(z, **reading):
        graph = TaskGraph(z).with_costs(lambda task: 0.0005 + reading.get(task.name, 0.0))
        return predict(graph, workers=4).makespan

    load, convert, stations = lesson["load"], lesson["to_fahrenheit"], lesson["stations"]
    each_value = done(lesson["broken_in_fahrenheit"](load, convert, stations), load=0.25)
    each_station = done(lesson["per_station"], load=0.25)
    one_task = done(lesson["all_in_one"](load, convert, stations), all_in_one=1.5)
    assert each_station < each_value < one_task
    assert one_task > 2.9 * each_station


def test_lazy_inside_lazy_gives_delayed_values(lesson):
    z = lesson["lazy_inside"](["Aswan", "Bergen"])
    assert len(TaskGraph(z)) == 1
    assert all(isinstance(value, type(z)) for value in z.compute())


def test_the_pictures_show_the_bugs_that_are_named(lesson):
    """The numbers behind the timelines A to D, and what `diagnose` says of them; E has run before it is drawn."""
    task, chain, side_by_side = lesson["task"], lesson["chain"], lesson["side_by_side"]
    programs = [(delayed(task)(), 1), (chain(3), 1), (chain(3), 3), (side_by_side(3), 1)]
    named = [lesson["diagnose"](**lesson["numbers_of"](z, items=3, graphs=graphs)) for z, graphs in programs]
    assert named == ["all in one", "in vain", "one by one", "fine"]
    assert lesson["diagnose"](3, 3, 1, 1, 1) == "too early"
    many = lesson["broken_in_fahrenheit"](lesson["load"], lesson["to_fahrenheit"], lesson["stations"])
    assert lesson["diagnose"](**lesson["numbers_of"](many, items=6)) == "too many"


def test_four_hundred_files_on_eight_workers():
    """The marking scheme of the question to consider."""
    graph = TaskGraph([delayed(abs)(n) for n in range(400)]).with_costs({"abs": 2.0})
    assert predict(graph, workers=8).makespan == 100
    assert (graph.work, graph.width) == (800, 400)


# Going further


def test_an_array_is_gathered_in_one_task_and_its_blocks_are_not(lesson):
    gathered = TaskGraph(lesson["gathered"])
    assert gathered.calls("finalize") == 1
    assert gathered.depends_on("mean", "finalize")
    assert len(gathered.dependencies[lesson["gathered"].key]) == 1
    by_block = TaskGraph(lesson["by_block"])
    assert (by_block.calls("finalize"), by_block.calls(np.sum), by_block.width) == (0, 4, 4)
    assert evaluate(by_block) == 24


def test_a_table_in_each_task_is_sent_with_each(lesson):
    """Dask sends a task as its node in the graph, each serialised by itself."""

    def sent(z) -> int:
        nodes = collections_to_expr([z]).__dask_graph__().values()
        return sum(len(frame) for node in nodes for frame in dumps({"run_spec": node}))

    assert lesson["table"].nbytes == 8_000_000
    assert lesson["carried"](lesson["in_each"]) == 64_000_000
    assert lesson["carried"](lesson["once"]) == 0
    assert [value.nbytes for value in TaskGraph(lesson["once"]).data.values()] == [8_000_000]
    assert round(sent(lesson["in_each"]) / 1e6) == 64
    assert round(sent(lesson["once"]) / 1e6) == 8
    assert evaluate(lesson["in_each"]) == evaluate(lesson["once"])


def test_traverse_is_about_the_value_that_is_wrapped():
    lazy = delayed(abs)(-3)
    assert delayed([lazy, 10]).compute() == [3, 10]
    assert delayed([lazy, 10], traverse=False).compute() == [lazy, 10]
    assert delayed(list, traverse=False)([lazy, 10]).compute() == [3, 10], (
        "arguments are always looked through"
    )


def test_nout_unpacks_into_two_tasks_and_calls_the_function_once(lesson):
    graph = TaskGraph(lesson["lowest"], lesson["highest"])
    assert graph.functions == {"load": 1, "extremes": 1, "getitem": 2}
    assert dask.compute(lesson["lowest"], lesson["highest"]) == (19, 25)
    with pytest.raises(TypeError, match="unspecified length"):
        _, _ = delayed(lesson["extremes"])([1, 2])


def test_persisted_values_are_loaded_already(lesson):
    assert TaskGraph(delayed(len)(lesson["loads"])).functions == {"load": 6, "len": 1}
    assert TaskGraph(delayed(len)(lesson["held"])).functions == {"len": 1}
    assert [z.compute() for z in lesson["held"]] == list(lesson["week"].values())


def test_fusing_hands_out_7_tasks_instead_of_19(lesson):
    def handed_out(z):
        return sum(type(node).__name__ == "Task" for node in z.dask.values())

    assert (handed_out(lesson["plain"]), handed_out(lesson["fused"])) == (19, 7)
    assert TaskGraph(lesson["fused"]).functions == TaskGraph(lesson["trimmed"]).functions
    assert len(TaskGraph(lesson["fused"])) == 19
    assert evaluate(lesson["fused"]) == evaluate(lesson["plain"]) == 33


def test_building_under_the_setting_that_fuses_can_fail():
    """If this no longer raises, the lesson need not warn of it."""
    with dask.config.set({"optimization.fuse.delayed": True}), pytest.raises(TypeError, match="unhashable"):
        delayed(sum)([delayed(abs)(delayed(abs)(x)) for x in range(4)])


def test_the_profiler_sees_all_tasks(lesson):
    assert len(lesson["prof"].results) == 19
    assert max(row.mem for row in lesson["resources"].results) > 0
