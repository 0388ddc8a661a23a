"""Every number that lesson 7 states, and the same lesson on a cluster that is there already."""

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import dask
import nbformat
import papermill
import psutil
import pytest
from dask import delayed
from dask.distributed import Client, SchedulerPlugin

from grading.lessons.scripts import ROOT, read_lesson
from tasklens import TaskGraph, predict
from tests.replay import parameter_sets

NAME = "07_scaling_out"
SECONDS = 60  # within which a scheduler and its worker have to be up


def test_the_sum_of_eight(lesson):
    assert TaskGraph(lesson["total"]).functions == {"slowinc": 8, "sum": 1}


def test_what_a_death_costs(lesson):
    """The tasks that the answer under the picture names, and their seconds."""
    needs = {key: sorted(deps) for key, deps in TaskGraph(lesson["everything"]).dependencies.items()}
    assert needs == {
        "a": [],
        "b": [],
        "c": [],
        "d": [],
        "ab": ["a", "b"],
        "cd": ["c", "d"],
        "all": ["ab", "cd"],
    }
    holders = {"ab": ["1"], "c": ["2"], "d": ["2"]}
    for dead, workers, seconds in [(set(), 2, 2), ({"2"}, 1, 4), ({"1"}, 1, 5)]:
        left = lesson["still_to_run"](needs, holders, dead, "all")
        assert lesson["seconds_left"](left, workers) == seconds


def test_six_results_of_two_megabytes_in_a_worker_that_may_keep_ten(lesson):
    assert (lesson["in_memory"], lesson["on_disk"]) == (3, 3)


def test_the_limits_are_those_of_dask():
    limits = [
        dask.config.get(f"distributed.worker.memory.{s}") for s in ("target", "spill", "pause", "terminate")
    ]
    assert limits == [0.6, 0.7, 0.8, 0.95]


def test_the_group_with_the_higher_priority_comes_first(lesson):
    """The output shows what the text promises."""
    patient, urgent = ({place for _, place in group} for group in lesson["in_turn"])
    assert (urgent, patient) == ({1, 2, 3}, {4, 5, 6})


def test_two_hundred_tasks_of_a_minute(lesson):
    assert [predict(lesson["minutes"], n).makespan for n in (1, 10, 50, 200, 1000)] == [201, 21, 5, 2, 2]


@pytest.mark.parametrize(("workers", "without", "repair"), [(10, 610, 120), (100, 70, 60)])
def test_a_hundred_tasks_and_a_death(workers, without, repair):
    """The marking scheme of the question to consider, in virtual time."""
    tasks = [delayed(abs)(i) for i in range(100)]
    graph = TaskGraph(delayed(sum)(tasks)).with_costs({"abs": 60.0, "sum": 10.0})
    assert predict(graph, workers).makespan == without
    lost = {task.key for task in tasks[: 100 // workers]}
    again = graph.with_costs(lambda task: {"abs": 60.0 * (task.key in lost), "sum": 10.0}[task.name])
    assert predict(again, workers - 1).makespan == repair + 10
    assert without + repair == {10: 730, 100: 130}[workers]


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


@pytest.fixture
def cluster(tmp_path):
    """The address of a scheduler with one worker, each a process of its own in a folder of its own."""
    started = []

    def start(name: str, *arguments: str) -> None:
        folder = tmp_path / name
        folder.mkdir()
        command = [sys.executable, "-m", "dask", name, *arguments]
        with (folder / "log").open("w") as log:
            started.append(
                subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, start_new_session=True)
            )

    about = tmp_path / "scheduler.json"
    try:
        start(
            "scheduler",
            "--port",
            "0",
            "--host",
            "127.0.0.1",
            "--no-dashboard",
            "--scheduler-file",
            str(about),
        )
        end = time.monotonic() + SECONDS
        while not about.exists() and time.monotonic() < end:
            time.sleep(0.1)
        address = json.loads(about.read_text())["address"]
        start("worker", address, "--nthreads", "2", "--no-dashboard", "--local-directory", "scratch")
        with Client(address) as client:
            client.wait_for_workers(1, timeout=SECONDS)
        yield address
    finally:
        for process in reversed(started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15)
            process.wait(SECONDS)


@pytest.mark.skipif(os.name == "nt", reason="ends process groups")
def test_the_same_notebook_on_a_cluster_that_is_there(cluster, tmp_path):
    """With an address all of it runs there, and the cluster is still there afterwards."""
    solution = read_lesson(ROOT / "solutions" / NAME / f"{NAME}.py")
    parameters = parameter_sets(solution)[0] | {"address": cluster, "workers": 1}
    (tmp_path / "notebook").mkdir()
    papermill.execute_notebook(
        solution, tmp_path / "run.ipynb", parameters, cwd=tmp_path / "notebook", progress_bar=False
    )
    run = nbformat.read(tmp_path / "run.ipynb", as_version=4)
    text = "\n".join(o.get("text", "") for c in run.cells if c.cell_type == "code" for o in c.outputs)
    assert cluster.split(":")[1] in text
    assert "nobody is killed" in text
    assert {path.name for path in (tmp_path / "notebook").iterdir()} <= {"mydask.png"}
    with Client(cluster) as client:
        assert client.submit(abs, -1).result() == 1
    assert Path(tmp_path / "worker" / "scratch").is_dir()
