"""Predicted schedules are possible, greedy, and hand tasks out as Dask does."""

import heapq
import random
from concurrent.futures import Future
from itertools import pairwise
from unittest.mock import patch

import dask.local
import pytest
from dask import delayed
from hypothesis import example, given
from hypothesis import strategies as st

from tasklens import Schedule, TaskGraph, _dask, predict, record
from tests.graphs import chain, fan, graphs, random_graph, slowadd, slowinc, tree

SCHEDULERS = ("threads", "processes", "synchronous", "distributed")


def check_possible(graph, schedule):
    """Each task runs once, for its cost, after all it waits for; a worker runs one task at a time."""
    assert sorted(run.key for run in schedule.runs) == sorted(graph.dependencies)
    for run in schedule.runs:
        assert run.duration == pytest.approx(graph.costs[run.key])
        assert all(schedule[key].end <= run.start + 1e-9 for key in graph.dependencies[run.key])
        assert 0 <= run.worker < schedule.workers
    for worker in range(schedule.workers):
        mine = sorted((run.start, run.end) for run in schedule.runs if run.worker == worker)
        assert all(end <= start + 1e-9 for (_, end), (start, _) in pairwise(mine))


def weighted(z, seed):
    draw = random.Random(seed)
    costs: dict = {}
    return TaskGraph(z).with_costs(
        lambda task: costs.setdefault(task.key, draw.choice([0, 0.1, 0.5, 1, 3.7]))
    )


@given(graphs, st.integers(0, 9999), st.integers(1, 9), st.sampled_from(SCHEDULERS), st.integers(1, 7))
def test_every_schedule_is_possible(z, seed, workers, scheduler, batch):
    g = weighted(z, seed)
    check_possible(g, predict(g, workers, scheduler=scheduler))
    check_possible(g, predict(g, workers, batch=batch))


@given(
    graphs,
    st.integers(0, 9999),
    st.integers(1, 9),
    st.sampled_from(["threads", "synchronous", "distributed"]),
)
@example(random_graph(30, 1), 3, 4, "distributed")
def test_greedy_schedules_keep_their_bounds(z, seed, workers, scheduler):
    for g in (TaskGraph(z), weighted(z, seed)):
        makespan = predict(g, workers, scheduler=scheduler).makespan
        assert makespan >= max(g.span, g.work / workers) - 1e-9
        if scheduler in ("threads", "synchronous"):
            assert makespan <= g.work / workers + g.span + 1e-9


@given(graphs, st.integers(0, 9999))
def test_one_worker_takes_the_work_and_as_many_as_the_width_take_the_span(z, seed):
    for g in (TaskGraph(z), weighted(z, seed)):
        for scheduler in SCHEDULERS:
            assert predict(g, 1, scheduler=scheduler).makespan == pytest.approx(g.work)
        if g.unit == "tasks":
            assert predict(g, g.width).makespan == g.span


@given(graphs, st.integers(0, 9999), st.integers(1, 9))
def test_no_worker_idles_while_a_task_is_ready(z, seed, workers):
    g = weighted(z, seed)
    schedule = predict(g, workers)
    for run in schedule.runs:
        ready = max((schedule[key].end for key in g.dependencies[run.key]), default=0)
        if run.start > ready + 1e-9:  # it had to wait, so all the others were busy just before it started
            instant = run.start - 1e-7
            assert sum(r.start <= instant < r.end for r in schedule.runs) == workers


def test_batches_of_six_make_eight_tasks_look_serial():
    eight = [delayed(slowinc)(x) for x in range(8)]
    one_by_one, six = predict(eight, 4), predict(eight, 4, scheduler="processes")
    assert (one_by_one.makespan, six.makespan) == (2, 6)
    assert [sum(run.worker == w for run in six.runs) for w in range(4)] == [6, 2, 0, 0]
    assert "batches of 6" in repr(six)
    assert predict(eight, 4, scheduler="processes", batch=1).makespan == 2


def test_with_batches_the_bound_does_not_hold():
    g = TaskGraph([delayed(slowinc)(x) for x in range(6)])
    assert predict(g, 6, batch=6).makespan > g.work / 6 + g.span


def test_a_batch_ends_as_a_whole():
    first, second = delayed(slowinc)(1), delayed(slowinc)(2)
    schedule = predict([delayed(slowinc)(first), second], 2, batch=2)
    assert schedule.makespan == 3, "what waits for the first waits for the second as well"


def reference_local(z, workers, batch, costs=None):
    """Run Dask's own loop with an executor in virtual time, and return when each task started.

    A task takes what `costs` say, or 1. Both sides break ties by one static order: `dask.order` walks sets,
    so it may answer two calls differently, and says so ("not identical but equivalent").
    """
    ranks = _dask.priorities(TaskGraph(z).dependencies)
    clock, starts = [0], {}
    idle, waiting, ends, count = list(range(workers)), [], [], [0]

    class Queue:
        """Stands for the queue on which `get_async` waits: its `get` moves the clock."""

        def put(self, item): ...

        def get(self, *args, **kwargs):
            clock[0], _, worker, future = heapq.heappop(ends)
            heapq.heappush(idle, worker)
            begin()
            return future

    def begin():
        while waiting and idle:
            run, tasks, future = waiting.pop(0)
            end, worker = clock[0], heapq.heappop(idle)
            for task in tasks:
                starts[task[0]] = end
                end += costs[task[0]] if costs else 1
            future.set_result(run(tasks))
            heapq.heappush(ends, (end, count[0], worker, future))
            count[0] += 1

    def submit(run, tasks):
        future = Future()
        waiting.append((run, tasks, future))
        begin()
        return future

    with patch.multiple(dask.local, Queue=Queue, order=lambda dsk: ranks):
        dask.local.get_async(submit, workers, dict(z.dask), [z.key], chunksize=batch)
    return starts


@given(graphs, st.integers(1, 6), st.sampled_from([1, 2, 6]))
def test_the_local_prediction_is_what_dasks_own_loop_does(z, workers, batch):
    schedule = predict(z, workers, batch=batch)
    assert {run.key: run.start for run in schedule.runs} == reference_local(z, workers, batch)


@pytest.mark.parametrize(("workers", "batch"), [(2, 2), (3, 2), (2, 3)])
def test_a_batch_that_is_not_full_holds_its_worker_as_long_as_it_takes(workers, batch):
    for seed in range(40):
        rng, made = random.Random(seed), []
        for n in range(rng.randint(4, 8)):
            needed = [task for task in made if rng.random() < 0.35]
            made.append(delayed(len)(needed, dask_key_name=f"t{n}"))
        last = delayed(list)(made, dask_key_name="last")
        costs = {task.key: rng.randint(1, 4) for task in made} | {"last": 1}
        graph = TaskGraph(last).with_costs(lambda task, costs=costs: float(costs[task.key]))
        starts = {run.key: run.start for run in predict(graph, workers, batch=batch).runs}
        assert starts == reference_local(last, workers, batch, costs), seed


def test_a_schedule_knows_speedup_and_efficiency():
    schedule = predict(fan(8), 4)
    assert (schedule.makespan, schedule.work, schedule.speedup) == (3, 9, 3)
    assert schedule.efficiency == schedule.busy == 0.75
    assert schedule.unit == "tasks"
    assert repr(schedule) == "<Schedule, predicted: 9 tasks on 4 workers, makespan 3, speedup 3>"


def test_a_measured_schedule_needs_a_serial_time_for_its_speedup():
    runs = predict(TaskGraph(chain(4)).with_costs({slowinc: 1.0}), 1).runs
    measured = Schedule(runs, 2, "measured")
    with pytest.raises(ValueError, match="speedup_over"):
        _ = measured.speedup
    eight = predict(TaskGraph(chain(8)).with_costs({slowinc: 1.0}), 1)
    assert measured.speedup_over(8.0) == measured.speedup_over(eight) == 2
    assert Schedule(runs, 2, "measured", serial=8.0).efficiency == 1


def test_seconds_are_not_compared_with_numbers_of_tasks():
    in_tasks, in_seconds = predict(chain(8), 1), record(chain(2), "synchronous")
    for ask in (
        lambda: in_seconds.speedup_over(in_tasks),
        lambda: in_tasks.speedup_over(in_seconds),
        lambda: record(chain(2), "synchronous", serial=in_tasks),
    ):
        with pytest.raises(ValueError, match=r"in tasks.*in s.*with_costs|in s.*in tasks.*with_costs"):
            ask()


def test_nothing_to_run_takes_no_time():
    schedule = predict(delayed(5), 4)
    assert (schedule.makespan, schedule.speedup, schedule.busy, len(schedule)) == (0, 1, 1, 0)


@pytest.mark.parametrize("number", [0, -1, 1.5, "4", None, True])
def test_workers_and_batches_are_positive_whole_numbers(number):
    with pytest.raises(ValueError, match="workers must be a whole number"):
        predict(fan(), number)
    if number is not None:
        with pytest.raises(ValueError, match="batch must be a whole number"):
            predict(fan(), 1, batch=number)


def test_an_unknown_scheduler_is_named():
    with pytest.raises(ValueError, match="Unknown scheduler 'thread': choose 'threads', 'processes'"):
        predict(fan(), 2, scheduler="thread")


def test_costs_can_be_taken_from_a_schedule():
    g = TaskGraph(tree(8)).with_costs({slowinc: 2.0, slowadd: 0.5})
    again = TaskGraph(g.to_delayed()).with_costs(predict(g, 3))
    assert dict(again.costs) == pytest.approx(dict(g.costs))
