"""Every number that lesson 11 states, and the same lesson on a cluster that is there already."""

import os

import dask
import pytest
from dask import delayed

from tasklens import TaskGraph, predict
from tests.lessons.elsewhere import running, shown_there


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


def test_a_death_costs_no_try(lesson):
    with lesson["open_client"]() as client:
        lesson["client"] = client  # of which with_a_death kills a worker
        found = lesson["with_a_death"](lesson["collect"], lesson["slowinc"], list(range(8)), 1)
    assert found == ({x: x + 1 for x in range(8)}, [])


def test_a_task_may_kill_four_workers():
    """It is given up when it has killed more than these."""
    assert dask.config.get("distributed.scheduler.allowed-failures") == 3


@pytest.mark.slow
@pytest.mark.daily("lessons on a cluster that is there")
@pytest.mark.skipif(os.name == "nt", reason="ends process groups")
def test_the_same_notebook_on_a_cluster_that_is_there(tmp_path):
    """With an address all of it runs there, without the course, and nobody is killed."""
    with running(tmp_path) as cluster:
        assert "nobody is killed" in shown_there("11_failing_workers", cluster, tmp_path)
