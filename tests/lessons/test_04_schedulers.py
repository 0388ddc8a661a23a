"""Every number that lesson 4 states about a graph, a schedule or a forecast; and that nothing stays open."""

import threading
from math import ceil

import pytest
from dask import delayed

from tasklens import TaskGraph, predict


def equal(tasks: int, seconds: float = 1.0) -> TaskGraph:
    """Return a graph of tasks that take the same time and do not wait for one another."""
    return TaskGraph([delayed(abs)(i) for i in range(tasks)]).with_costs(lambda task: seconds)


def test_one_graph_on_any_number_of_workers(lesson):
    graph = TaskGraph(lesson["total"])
    assert (graph.work, graph.span, graph.calls("slowadd")) == (31, 3, 10)
    delays = graph.with_costs(lambda task: int(task.name != "sum"))
    assert [predict(delays, number).makespan for number in (1, 4, 20, 100)] == [30, 8, 2, 2]
    assert predict(delays, 4, scheduler="processes").makespan == 9, "a little longer"
    assert predict(delays, 4).runs[15].start < predict(delays, 4, scheduler="processes").makespan


def test_eight_tasks_six_at_a_time():
    by_six = predict(equal(8), 4, scheduler="processes")
    assert by_six.makespan == 6
    per_worker = sorted(sum(run.worker == number for run in by_six.runs) for number in range(4))
    assert per_worker == [0, 0, 2, 6]
    assert predict(equal(8), 4, batch=1).makespan == 2


@pytest.mark.parametrize("tasks", [1, 2, 7, 10, 12, 48])
@pytest.mark.parametrize("workers", [1, 2, 4, 7])
def test_rounding_up_is_the_largest_chunk_without_waiting(lesson, tasks, workers):
    size = lesson["chunk"](tasks, workers)
    assert predict(equal(tasks), workers, batch=size).makespan == ceil(tasks / workers)
    assert ceil(tasks / size) <= workers
    if workers > 1 and size < tasks:
        assert predict(equal(tasks), workers, batch=size + 1).makespan > ceil(tasks / workers)


@pytest.mark.parametrize("tasks", [1, 5, 12, 16, 31])
@pytest.mark.parametrize("workers", [1, 3, 4])
@pytest.mark.parametrize("size", [None, 1, 2, 4, 5])
def test_the_lesson_s_forecast_is_that_of_tasklens(lesson, tasks, workers, size):
    """Where neither cores nor the GIL nor copying are scarce."""
    load = {"tasks": tasks, "seconds": 2, "computes": 0, "gil": 0, "megabytes": 0}
    on_processes = lesson["forecast"](load, 64, "processes", workers, size)
    assert on_processes == 1 + predict(equal(tasks, 2), workers, batch=size, scheduler="processes").makespan
    assert lesson["forecast"](load, 64, "threads", workers) == predict(equal(tasks, 2), workers).makespan
    assert lesson["forecast"](load, 64, "single-threaded") == 2 * tasks


def test_where_threads_and_processes_cross(lesson):
    def forecast(share: float, scheduler: str) -> float:
        load = {"tasks": 16, "seconds": 1, "computes": 1, "gil": share, "megabytes": 0}
        return lesson["forecast"](load, 4, scheduler, 4, 4)

    assert (forecast(0, "threads"), forecast(1, "threads"), forecast(0.5, "processes")) == (4, 16, 5)
    assert forecast(0.31, "threads") < forecast(0.31, "processes") < forecast(0.32, "threads")


def test_twelve_tasks_of_the_question():
    assert equal(12, 2.0).work == 24
    assert predict(equal(12, 2.0), 4, scheduler="processes").makespan == 12
    assert [predict(equal(12, 2.0), 4, batch=size).makespan for size in (1, 3)] == [6, 6]


def test_a_gil_share_is_a_part_of_the_time(lesson):
    """And what the text makes of it: with a share g, 1 / g threads are kept busy."""
    assert all(0 <= lesson["gil_share"](lesson[name], 0) <= 1 for name in ("wait", "digest", "count", "own"))
    with pytest.raises(ZeroDivisionError):
        lesson["gil_share"](divmod, 1, 0)
    assert not [thread for thread in threading.enumerate() if thread.name.endswith("(knock)")]
    assert [predict(equal(4), useful).makespan for useful in (1, 2, 4)] == [4, 2, 1]


def test_nothing_stays_open(lesson):
    with pytest.raises(RuntimeError):
        lesson["pool"].submit(abs, 1)
