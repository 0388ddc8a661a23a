"""Every number that lesson 7 states, and the same lesson on a cluster that is there already."""

import os
import time

import psutil
import pytest
from dask.distributed import Client, SchedulerPlugin

from tasklens import TaskGraph, predict
from tests.lessons.elsewhere import running, shown_there


def test_the_sum_of_eight(lesson):
    assert TaskGraph(lesson["total"]).functions == {"slowinc": 8, "sum": 1}


def test_a_table_of_eight_megabytes_goes_three_times_or_once(lesson):
    assert lesson["table"].nbytes == 8_000_000
    assert [round(lesson[name] / 1e6, 1) for name in ("with_table", "with_future")] == [24.0, 8.0]


def test_two_hundred_tasks_of_a_minute(lesson):
    assert [predict(lesson["minutes"], n).makespan for n in (1, 10, 50, 200, 1000)] == [201, 21, 5, 2, 2]


def listening() -> set[tuple[str, int]]:
    """Return where this process listens, and those that it has started."""
    here = [psutil.Process(), *psutil.Process().children(recursive=True)]
    connections = [c for process in here for c in process.net_connections("tcp")]
    return {tuple(c.laddr) for c in connections if c.status == psutil.CONN_LISTEN}


def test_the_cluster_listens_on_this_computer_only(lesson):
    before = listening()
    with lesson["open_client"]() as client:
        opened = listening() - before
        assert client.dashboard_link.startswith("http://127.0.0.1:")
    assert {host for host, _ in opened} == {"127.0.0.1"}


def test_no_more_than_so_many_are_in_flight(lesson):
    """Of ten tasks the scheduler never holds more than three that are not done."""
    with Client(processes=False, n_workers=1, threads_per_worker=4, dashboard_address=None) as client:
        client.register_plugin(InFlight())
        assert lesson["in_flight"](client, time.sleep, [0.01 * n for n in range(10)], 3) == {None}
        running, most = client.run_on_scheduler(
            lambda dask_scheduler: dask_scheduler.plugins["in-flight"].seen()
        )
    assert running == 0
    assert 1 <= most <= 3


class InFlight(SchedulerPlugin):
    """Counts the tasks that have come and are not done."""

    name = "in-flight"

    def __init__(self):
        self.running, self.most = set(), 0

    def transition(self, key, start, finish, *args, **kwargs):
        if finish == "memory":
            self.running.discard(key)
        elif start == "released":
            self.running.add(key)
            self.most = max(self.most, len(self.running))

    def seen(self):
        return len(self.running), self.most


@pytest.mark.slow
@pytest.mark.daily("lessons on a cluster that is there")
@pytest.mark.skipif(os.name == "nt", reason="ends process groups")
def test_the_same_notebook_on_a_cluster_that_is_there(tmp_path):
    """With an address all of it runs there, without the course, and the cluster is still there afterwards."""
    with running(tmp_path) as cluster:
        assert cluster.split(":")[1] in shown_there("07_scaling_out", cluster, tmp_path)
        assert {path.name for path in (tmp_path / "notebook").iterdir()} <= {"mydask.png"}
        with Client(cluster) as client:
            assert client.submit(abs, -1).result() == 1
    assert (tmp_path / "worker" / "scratch").is_dir()
