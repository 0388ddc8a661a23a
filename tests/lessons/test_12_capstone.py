"""Every number that the capstone states about a graph, and that its time to beat can be beaten in many ways, and not in others."""

from functools import reduce
from math import ceil, log2

import pytest
from dask import delayed

from tasklens import TaskGraph, predict


def done(lesson, market_of, files: int, workers: int) -> float:
    """Return the predicted seconds of a graph whose market is made in some way of the volumes that are read."""
    read, add, likeness = (delayed(lesson[name]) for name in ("read", "add", "likeness"))
    volumes = [read(n) for n in range(files)]
    market = market_of(add, list(volumes))
    graph = TaskGraph(delayed(min)([likeness(own, market) for own in volumes]))
    return predict(graph.with_costs(lambda task: lesson["seconds"].get(task.name, 0.0)), workers).makespan


def halves(add, parts):
    middle = len(parts) // 2
    return add(halves(add, parts[:middle]), halves(add, parts[middle:])) if middle else parts[0]


def queue(add, parts):
    while len(parts) > 1:
        parts.append(add(parts.pop(0), parts.pop(0)))
    return parts[0]


def chain(add, parts):
    return reduce(add, parts)


def test_one_worker_needs_33_seconds_and_a_half(lesson):
    assert done(lesson, halves, 21, 1) == pytest.approx(33.5)
    assert pytest.approx(33.5) == 21 * 1 + 20 * 0.1 + 21 * 0.5


def test_the_times_in_the_table(lesson):
    assert [round(lesson["time_to_beat"](21, workers), 1) for workers in (4, 21)] == [10.3, 3.0]


@pytest.mark.parametrize(("files", "workers"), [(21, 4), (21, 21), (1, 4), (5, 2), (9, 4), (13, 3), (16, 16)])
@pytest.mark.parametrize("market_of", [halves, queue])
def test_trees_are_in_time(lesson, market_of, files, workers):
    assert done(lesson, market_of, files, workers) <= lesson["time_to_beat"](files, workers) - 0.05


# Where workers go on without a pause, reading and adding take at most work / workers + (1 - 1 / workers) · span (Graham, 1969).
@pytest.mark.parametrize(("files", "workers"), [(16, 4), (20, 4), (40, 4), (64, 4), (39, 5), (84, 21)])
@pytest.mark.parametrize("market_of", [halves, queue])
def test_trees_are_in_time_where_additions_come_between(lesson, market_of, files, workers):
    assert done(lesson, market_of, files, workers) <= lesson["time_to_beat"](files, workers)


def test_the_time_to_beat_is_never_below_what_any_tree_of_as_few_levels_takes(lesson):
    for files in range(1, 151):
        for workers in range(1, 22):
            work, span = files + 0.1 * (files - 1), 1 + 0.1 * ceil(log2(files))
            slowest = work / workers + (1 - 1 / workers) * span + 0.5 * ceil(files / workers)
            assert slowest <= lesson["time_to_beat"](files, workers) + 1e-9, (files, workers)


@pytest.mark.parametrize(("files", "workers"), [(16, 16), (21, 21), (64, 21), (100, 21)])
def test_a_chain_is_late_on_many_workers(lesson, files, workers):
    assert done(lesson, chain, files, workers) >= lesson["time_to_beat"](files, workers) + 0.05


def test_the_span_that_the_marking_scheme_names(lesson):
    read, add, likeness, paths = (lesson[name] for name in ("read", "add", "likeness", "paths"))
    paths = [f"{paths[0]}#{n}" for n in range(21)]
    graph = TaskGraph(lesson["outsider"](read, add, likeness, paths))
    graph = graph.with_costs(lambda task: lesson["seconds"].get(task.name, 0.0))
    assert (graph.work, graph.span) == (pytest.approx(33.5), pytest.approx(2.0))
    assert round(graph.parallelism) == 17
    assert graph.width == 21


def test_the_answer_on_real_files_is_that_of_a_plain_loop(lesson):
    read, add, likeness, paths = (lesson[name] for name in ("read", "add", "likeness", "paths"))
    market = reduce(add, map(read, paths))
    found = [likeness(read(path), market) for path in paths]
    path, lowest = lesson["outsider"](read, add, likeness, paths).compute(scheduler="sync")
    assert (path, lowest) == (paths[found.index(min(found))], pytest.approx(min(found)))
