"""Every number that lesson 8 states about a graph; what it says of Dask; and that nothing stays open."""

import dask
import pytest
from dask.distributed import Client, LocalCluster, default_client
from distributed.scheduler import KilledWorker

from tasklens import TaskGraph, predict


def test_one_graph_on_four_threads_and_on_sixteen(lesson):
    graph = TaskGraph(lesson["total"])
    assert (graph.work, graph.span, graph.calls("slowadd")) == (31, 3, 10)
    delays = graph.with_costs(lambda task: int(task.name != "sum"))
    assert [predict(delays, number).makespan for number in (4, 16, 20)] == [8, 3, 2]


def test_the_debugger_shows_what_the_text_says(lesson):
    with pytest.raises(ZeroDivisionError) as caught:
        lesson["means"][1].compute(scheduler="single-threaded")
    found = lesson["variables_at"](caught.value)
    assert (found["name"], found["volumes"], found["traded"]) == ("xom", [0, 0], 0)


def test_nothing_stays_open(lesson):
    assert lesson["client"].status == lesson["another"].status == "closed"
    assert lesson["cluster"].status.name == "closed"
    with pytest.raises(ValueError, match="No clients found"):
        default_client()
    with pytest.raises(RuntimeError):
        lesson["pool"].submit(abs, 1)


def test_a_task_can_look_around(lesson):
    """What the checks lean on: distributed keeps a list of the workers of this process."""
    outside = {"cluster": "", "workers": "none: the task ran outside of a cluster"}
    assert lesson["look_around"]() == outside
    before = lesson["left_running"]()
    settings = {"threads_per_worker": 2, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with (
        LocalCluster(n_workers=1, **settings),
        LocalCluster(n_workers=2, **settings) as cluster,
        Client(cluster) as client,
    ):
        seen = client.submit(lesson["look_around"]).result()
        assert seen["cluster"] == cluster.scheduler_address
        assert (seen["workers"], seen["threads"]) == (2, 4)
        assert seen["dashboard"] == "127.0.0.1:0"
        assert lesson["left_running"](seen["cluster"], 2) == 2
        assert lesson["left_running"]("", before + 3) == before + 3
    assert lesson["left_running"](seen["cluster"]) == 0


def test_dask_gives_a_task_up_as_the_text_says():
    """How often it is tried, and at which share of its limit a worker is killed."""
    assert dask.config.get("distributed.scheduler.allowed-failures") == 3
    assert dask.config.get("distributed.worker.memory.terminate") == 0.95


def test_a_task_that_wants_too_much_ends_as_the_text_says(lesson):
    with pytest.raises(KilledWorker):
        raise lesson["given_up"]
