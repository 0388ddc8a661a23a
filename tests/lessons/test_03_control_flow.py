"""Every number that lesson 3 states about a graph or a walk."""

from tasklens import TaskGraph, predict


def length(n: int) -> int:
    """Return how many steps of Collatz's walk lead from n to 1."""
    steps = 0
    while n != 1:
        n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps


def test_eight_slow_tasks_take_two_delays_on_four_workers(lesson):
    graph = TaskGraph(lesson["by_parity"]).with_costs(lambda task: float(task.name != "sum"))
    assert predict(graph, workers=4).makespan == 2


def test_three_steps_from_three(lesson):
    graph = TaskGraph(lesson["n"])
    assert (graph.work, graph.span, graph.parallelism) == (3, 3, 1)
    assert lesson["n"].compute() == 16


def test_walks_are_as_long_as_the_text_says(lesson):
    assert (length(6), length(27)) == (8, 111)
    assert lesson["lengths"] == {n: length(n) for n in range(1, 9)}
    assert max(lesson["lengths"].values()) == 16


def test_a_lazy_call_inside_a_lazy_function_is_one_task_that_gives_a_delayed(lesson):
    outer = lesson["total_of"]([1, 2, 3])
    assert TaskGraph(outer).work == 1
    inner = TaskGraph(outer.compute())
    assert (inner.calls("slowinc"), inner.calls("add")) == (3, 3)


def test_both_ways_cost_both_ways(lesson):
    graph = TaskGraph(lesson["chosen"])
    assert (graph.calls("half"), graph.calls("odd_process")) == (1, 1)


def test_what_the_hunts_find(lesson):
    assert len(lesson["first"]) == 3
    assert len(set(lesson["thrown"])) == 1
    assert lesson["bugs"] == {"A": "inside", "B": "twice", "C": "chain"}
    row = TaskGraph(lesson["pictures"]["C"])
    assert row.span == 8
