"""Every number that lesson 10 states about a graph, and that its broken programs are broken."""

import dask
import numpy as np
import pytest
from dask import delayed
from distributed import Client, LocalCluster

from course import evaluate
from tasklens import TaskGraph

tries: list[str] = []


@delayed
def third_time(name: str) -> int:
    """Return 1 when it is tried for the third time by this name."""
    tries.append(name)
    if tries.count(name) < 3:
        raise ValueError("not yet")
    return 1


def test_a_changed_input_gives_another_value_to_the_same_delayed(lesson):
    """Which task is first is Dask's choice, and the same each time: 15 alone, 288 together."""
    celsius, kelvin = lesson["celsius"], lesson["kelvin"]
    for _ in range(20):
        assert celsius.compute(scheduler="sync") == 15
        assert dask.compute(celsius, kelvin, scheduler="sync")[0] == 15 + 273
    x = np.array([1, 2])
    x_too = x
    x_too += 1
    assert x.tolist() == [2, 3]


def test_a_global_dictionary_is_filled_by_threads_and_stays_empty_with_processes(lesson):
    run, load, stations = lesson["broken_warm_days"], lesson["load"], lesson["stations"]
    assert run(load, stations, "threads") == {
        "Aswan": 7,
        "Bergen": 0,
        "Cusco": 0,
        "Davos": 0,
        "Evora": 5,
        "Fukui": 2,
    }
    assert run(load, stations, "processes") == {}


def test_a_global_limit_is_looked_up_when_the_task_runs(lesson):
    names = {"found": lesson["found"]}
    code = lesson["count_warm"].__code__
    count = type(lesson["count_warm"])(code, names)
    names["limit"] = 20
    low = delayed(count)(lesson["load"], "Aswan")
    names["limit"] = 33
    high = delayed(count)(lesson["load"], "Aswan")
    for z in (low, high):
        lesson["found"].clear()
        evaluate(z)
        assert lesson["found"] == {"Aswan": 3}, "both count with the later limit"


def test_forgotten_tasks_are_not_in_the_graph(lesson):
    graph = TaskGraph(lesson["broken_archive"](lesson["save"], lesson["publish"], lesson["reports"]))
    assert graph.functions == {"publish": 1}
    assert evaluate(graph) == 6


def test_pure_calls_are_one_task_whose_key_is_made_from_the_arguments(lesson):
    assert (len(TaskGraph(lesson["twice"])), len(TaskGraph(lesson["shared"]))) == (4, 3)
    pure = delayed(np.sum, pure=True)
    assert pure(np.array([1, 2])).key == pure(np.array([1, 2])).key != pure(np.array([1, 3])).key
    x = np.array([1, 2])
    assert delayed(np.sum)(x).key != delayed(np.sum)(x).key


def test_annotations_are_in_the_graph_and_only_a_cluster_obeys_them(lesson):
    notes = TaskGraph(lesson["ordinary"]).annotations
    assert notes == {lesson["important"].key: {"priority": 10, "retries": 3}}
    with dask.annotate(retries=3):
        tasks = {name: third_time(name) for name in ("sync", "threads", "cluster")}
    for scheduler in ("sync", "threads"):
        with pytest.raises(ValueError, match="not yet"):
            tasks[scheduler].compute(scheduler=scheduler)
    assert tries == ["sync", "threads"], "each was tried once"
    options = {
        "processes": False,
        "n_workers": 1,
        "threads_per_worker": 1,
        "dashboard_address": "127.0.0.1:0",
    }
    with LocalCluster(**options) as cluster, Client(cluster, set_as_default=False) as client:
        assert client.compute(tasks["cluster"]).result(timeout=60) == 1


def test_all_limits_are_the_last_and_a_default_remembers(lesson):
    z = lesson["broken_above"](lesson["load"], ["Aswan", "Evora"], [20, 30])
    above_30 = [31, 33, 34, 36, 35, 32]
    assert max(lesson["week"]["Evora"]) < 30
    assert z.compute(scheduler="sync") == [[above_30, above_30]] * 2, (
        "Evora has Aswan's, and 20 finds what 30 does"
    )


def test_in_processes_a_default_is_copied_and_the_last_limit_stays(lesson):
    z = lesson["broken_above"](lesson["load"], ["Aswan", "Evora"], [20, 30])
    assert z.compute(scheduler="processes", num_workers=1) == [[[31, 33, 34, 36, 35, 32], []]] * 2


def test_seeds_that_count_on_repeat_three_of_four(lesson):
    simulate = lesson["simulate"]
    same, one, two = (
        evaluate(lesson[name](simulate, 4, seed))
        for name, seed in [("broken_same", 1), ("broken_next", 1), ("broken_next", 2)]
    )
    assert len(set(same)) == 1
    assert one[1:] == two[:3]


def test_a_seed_sequence_scatters_seeds():
    seeds = [x for seed in range(200) for x in np.random.SeedSequence(seed).generate_state(5).tolist()]
    assert len(set(seeds)) == len(seeds)
    assert {type(x) for x in seeds} == {int}


def test_one_node_of_a_graph_runs_what_it_needs_and_nothing_else(lesson):
    key = lesson["mean_key"]
    assert key.startswith("mean-")
    assert type(lesson["final"])(key, lesson["final"].dask).compute() == 15
