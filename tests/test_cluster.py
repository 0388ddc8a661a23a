"""A predicted cluster sends tasks to their data, starts what it holds first, and steals once a second."""

from dask import delayed

from tasklens import TaskGraph, predict
from tests.graphs import fan, slowadd, slowinc, tree


def on_cluster(z, workers, **costs):
    g = TaskGraph(z)
    return predict(g.with_costs(costs) if costs else g, workers, scheduler="distributed")


def load(x):
    return x


def one_before(n):
    first = delayed(load)(0)
    return [delayed(slowinc)(first) for _ in range(n)]


def test_few_tasks_stay_with_their_data():
    schedule = on_cluster(one_before(5), 4)
    assert schedule.makespan == 6, "all run where the first one ran, though three workers have nothing to do"
    assert {run.worker for run in schedule.runs} == {0}
    assert predict(one_before(5), 4).makespan == 3


def test_many_tasks_are_spread_though_their_data_is_elsewhere():
    assert on_cluster(one_before(12), 4).makespan == 4


def test_stealing_ends_the_imbalance_after_a_second():
    schedule = on_cluster(one_before(5), 4, load=0.5, slowinc=1.0)
    assert schedule.makespan < 5.5, "without stealing"
    assert {run.start for run in schedule.runs if run.worker} == {1.0}


def test_a_worker_starts_what_it_holds_before_what_just_became_ready():
    assert predict(tree(8), 4).makespan == 6
    assert on_cluster(tree(8), 4).makespan == 5


def test_work_without_needs_is_spread():
    assert on_cluster(fan(8), 4).makespan == 3
    assert on_cluster(fan(9), 4).makespan == 4


def test_a_task_goes_to_the_idler_of_the_holders():
    a, b = delayed(slowinc)(1, dask_key_name="a"), delayed(load)(2, dask_key_name="b")
    both = delayed(slowadd)(a, b, dask_key_name="both")
    busy = delayed(slowinc)(a, dask_key_name="busy")
    schedule = on_cluster([both, busy], 2, slowinc=1.0, load=1.0, slowadd=1.0)
    assert schedule["busy"].worker != schedule["both"].worker
    assert schedule.makespan == 2


def late(*values):
    return values


def test_a_worker_that_fetched_a_result_holds_it():
    first = delayed(load)(0)
    middle = [delayed(slowinc)(first) for _ in range(12)]
    schedule = on_cluster([delayed(late)(first, middle[0]) for _ in range(4)] + middle, 4)
    assert len({run.worker for run in schedule.runs if run.name == "late"}) > 2, (
        "not only where it was computed"
    )
