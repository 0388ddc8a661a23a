"""A measured schedule holds each task once, in an order that is possible, and the value that compute gives.

Nothing here asserts how long anything took: only what came before what, on one clock.
"""

import os
import threading
import warnings
from itertools import pairwise

import dask
import pytest
from dask import delayed

from tasklens import TaskGraph, predict, process_pool, record
from tests.graphs import collect, fan, random_graph, slowadd, slowinc, tree


def where(x):
    return os.getpid(), threading.get_ident()


def broken(x):
    raise KeyError("the task's own error")


@pytest.fixture(scope="module")
def pool():
    with process_pool(2) as ready:
        yield ready


@pytest.fixture(scope="module")
def client():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # distributed warns of machines without a route to the outside
        from distributed import Client

        with Client(n_workers=2, threads_per_worker=1, dashboard_address=None) as ready:
            yield ready


def test_a_closed_client_is_named_before_anything_runs(client):
    from distributed import Client

    closed = Client(client.scheduler.address, set_as_default=False)
    closed.close()
    with pytest.raises(ValueError, match="The Client is closed"):
        record(fan(), closed)
    assert record(fan(), client).value == sum(range(1, 9))


@pytest.fixture(params=["threads", "processes", "synchronous", "distributed"])
def how(request):
    """Give each scheduler's arguments for `record`."""
    if request.param == "processes":
        return {"scheduler": "processes", "pool": request.getfixturevalue("pool")}
    if request.param == "distributed":
        return {"scheduler": request.getfixturevalue("client")}
    return {"scheduler": request.param, "workers": 2 if request.param == "threads" else 1}


def check_possible(graph, schedule):
    assert sorted(run.key for run in schedule.runs) == sorted(graph.dependencies)
    for run in schedule.runs:
        assert run.start <= run.end
        assert run.name == graph[run.key].name
        assert all(schedule[key].end <= run.start for key in graph.dependencies[run.key])
    assert {run.worker for run in schedule.runs} <= set(range(schedule.workers))
    for worker in range(schedule.workers):
        mine = [run for run in schedule.runs if run.worker == worker]
        assert all(a.end <= b.start for a, b in pairwise(mine)), "a worker runs one task at a time"
        assert len({(run.process, run.thread) for run in mine}) <= 1


@pytest.mark.parametrize("z", [tree(8), fan(5), random_graph(30, 3)], ids=["tree", "fan", "random"])
def test_every_task_runs_once_after_what_it_waits_for(how, z):
    schedule = record(z, **how)
    check_possible(TaskGraph(z), schedule)
    assert schedule.value == z.compute(scheduler="sync")
    assert schedule.kind == "measured"
    assert schedule.elapsed >= schedule.makespan


def test_workers_are_numbered_in_the_order_of_their_first_starts(how):
    schedule = record(tree(8), **how)
    assert schedule.runs[0].start == 0
    assert schedule.runs[0].worker == 0
    assert list(dict.fromkeys(run.worker for run in schedule.runs)) == sorted(
        {run.worker for run in schedule.runs}
    )


def test_a_run_knows_its_process_and_thread(how):
    schedule = record([delayed(where)(x) for x in range(4)], **how)
    assert {(run.process, run.thread) for run in schedule.runs} == set(schedule.value)


def test_a_tasks_error_is_raised_as_compute_would(how):
    with pytest.raises(KeyError, match="the task's own error"):
        record(delayed(slowinc)(delayed(broken)(1)), **how)
    assert record(delayed(slowinc)(1), **how).value == 2, "and the next run is none the worse"


def test_arguments_of_all_shapes_arrive(how):
    a, b = delayed(slowinc)(1), delayed(slowinc)(2)
    z = delayed(collect)([a, {"k": (b, 3)}], {a}, slice(a, b), n=None, named=[a, [b]])
    assert record(z, **how).value == dask.compute(z, scheduler="sync")[0]
    assert record(10 - a, **how).value == 8
    assert record(delayed(collect)(delayed(5), a.real, a.bit_length()), **how).value == ((5, 2, 2), {})


def test_several_collections_and_other_ones(how):
    import dask.array as da

    x = da.ones((4, 4), chunks=2)
    total, per_row, one = record([x.sum(), x.sum(axis=1), delayed(slowinc)(1)], **how).value
    assert (total, per_row.tolist(), one) == (16.0, [4.0] * 4, 2)


def test_a_value_that_is_there_already_runs_nothing(how):
    schedule = record(delayed(5), **how)
    assert (schedule.value, len(schedule), schedule.makespan) == (5, 0, 0)


def test_nothing_is_fused(how):
    with dask.config.set({"optimization.fuse.active": True, "optimization.fuse.delayed": True}):
        z = delayed(slowinc)(delayed(slowinc)(delayed(slowinc)(1)))
        assert len(record(z, **how)) == 3


def test_a_task_graph_can_be_recorded(how):
    g = TaskGraph(tree(4))
    assert record(g, **how).value == 10
    assert predict(g.with_costs(record(g, **how)), 2).unit == "s"


def test_futures_and_persisted_values_are_data(client):
    future = client.submit(slowinc, 1)
    kept = delayed(slowinc)(1).persist()
    z = delayed(slowadd)(future, delayed(slowinc)(kept))
    assert TaskGraph(z).functions == {"slowinc": 1, "slowadd": 1}
    schedule = record(z, client)
    assert (schedule.value, len(schedule), schedule.workers) == (5, 2, 2)
    assert record(z, "distributed").value == 5


def test_a_graph_that_lacks_a_value_says_so():
    from dask._task_spec import Task, TaskRef
    from dask.delayed import Delayed

    with pytest.raises(ValueError, match="needs 'gone', which is not in it"):
        record(Delayed("a", {"a": Task("a", slowinc, TaskRef("gone"))}))


def test_batches_run_one_after_the_other():
    eight = [delayed(where)(x) for x in range(8)]
    runs = record(eight, "threads", workers=4, batch=8).runs
    assert len({run.worker for run in runs}) == 1


def test_the_serial_time_gives_a_speedup():
    serial = record(tree(4), "synchronous")
    assert record(tree(4), "threads", workers=2, serial=serial).serial == serial.makespan
    assert record(tree(4), "threads", workers=2, serial=3.5).serial == 3.5


def test_other_callbacks_still_hear_of_tasks():
    from dask.callbacks import Callback

    heard = []
    with Callback(pretask=lambda key, *_: heard.append(key)):
        schedule = record(tree(4), "threads", workers=2)
    assert sorted(heard) == sorted(run.key for run in schedule.runs)


def test_a_process_pool_leaves_the_environment_as_it_was(pool, monkeypatch):
    monkeypatch.delenv("PYTHONHASHSEED", raising=False)
    assert pool._max_workers == 2
    with process_pool(1) as another:
        assert len({another.submit(hash, "text").result() for _ in range(2)}) == 1
    assert "PYTHONHASHSEED" not in os.environ


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"scheduler": "thread"}, "Unknown scheduler 'thread'"),
        ({"scheduler": None}, "Unknown scheduler None"),
        ({"scheduler": "threads", "workers": 0}, "workers must be a whole number"),
        ({"scheduler": "threads", "batch": 0}, "batch must be a whole number"),
        ({"scheduler": "processes", "workers": -1}, "workers must be a whole number"),
        ({"scheduler": "synchronous", "workers": 2}, "has one worker, not 2"),
    ],
)
def test_what_cannot_be_is_refused(how, message):
    with pytest.raises(ValueError, match=message):
        record(tree(2), **how)


def test_a_client_knows_its_own_workers(client):
    assert record(tree(2), client, workers=2).workers == 2
    with pytest.raises(ValueError, match="2 worker threads"):
        record(tree(2), client, workers=3)
    with pytest.raises(ValueError, match="leave out"):
        record(tree(2), client, batch=6)


def test_stamps_of_several_machines_are_put_on_one_clock():
    from tasklens.record import Stamp, _runs

    g = TaskGraph(delayed(slowinc)(delayed(slowinc)(1, dask_key_name="a"), dask_key_name="b"))
    first, second = Stamp(5.0, 6.0, 1000.0, "one", 1, 1), Stamp(900.0, 901.0, 106.5, "two", 1, 1)
    runs = _runs(g, {"a": first, "b": second})
    assert [(run.start, run.end, run.worker) for run in runs] == [(0, 1, 0), (1.5, 2.5, 1)]
