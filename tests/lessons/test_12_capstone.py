"""Every number that the capstone states about a graph, and that its time to beat can be beaten in many ways, and not in others."""

from functools import reduce

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
    assert [round(lesson["time_to_beat"](21, workers), 1) for workers in (4, 21)] == [10.3, 2.4]


@pytest.mark.parametrize(("files", "workers"), [(21, 4), (21, 21), (1, 4), (5, 2), (9, 4), (13, 3), (16, 16)])
@pytest.mark.parametrize("market_of", [halves, queue])
def test_trees_are_in_time(lesson, market_of, files, workers):
    assert done(lesson, market_of, files, workers) <= lesson["time_to_beat"](files, workers) - 0.05


@pytest.mark.parametrize("files", [16, 21])
def test_a_chain_is_late_on_many_workers(lesson, files):
    assert done(lesson, chain, files, files) >= lesson["time_to_beat"](files, files) + 0.5


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
