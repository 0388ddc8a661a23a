"""Every number that lesson 2 states about a graph."""

from dask import delayed

from tasklens import TaskGraph, predict


def seconds(graph: TaskGraph, workers: int) -> float:
    """Return the makespan when a call of a slow function takes one second, and nothing else takes time."""
    costs = graph.with_costs(lambda task: float(task.name.startswith("slow")))
    return predict(costs, workers=workers).makespan


def test_eight_rounds_take_two_delays_on_four_workers(lesson):
    graph = TaskGraph(lesson["parallel_sum"](range(8)))
    assert [seconds(graph, workers) for workers in (1, 4, 8, 100)] == [8, 2, 1, 1]


def test_two_ways_to_sum(lesson):
    one, many = TaskGraph(lesson["one_task"]), TaskGraph(lesson["many_tasks"])
    assert (one.work, one.span, many.work, many.span) == (9, 2, 16, 9)
    assert many.calls("add") == 8


def test_ten_rounds_of_three_steps(lesson):
    graph = TaskGraph(lesson["given_rounds"])
    assert (graph.work, graph.span, graph.width) == (31, 3, 20)


def test_eight_values_in_a_row_and_in_a_tree(lesson):
    row, tree = TaskGraph(lesson["in_a_row"]), TaskGraph(lesson["in_a_tree"])
    assert (row.work, row.span, tree.work, tree.span) == (15, 8, 15, 4)
    assert row.calls("slowadd") == tree.calls("slowadd") == 7


def test_what_ten_thousand_workers_would_do(lesson):
    row, tree = lesson["long_row"], lesson["tall_tree"]
    assert row.work == tree.work == 2047
    assert row.calls("slowadd") == tree.calls("slowadd") == 1023
    assert predict(row, 10).makespan == predict(row, 10_000).makespan == row.span == 1024
    assert predict(tree, 10_000).makespan == tree.span == 11
    assert tree.width == 1024


def test_levels_of_a_tree(lesson):
    for values, levels in [(1000, 10), (1_000_000, 20)]:
        assert 2 ** (levels - 1) < values <= 2**levels
    fours = TaskGraph(lesson["fold"](sum, [delayed(abs)(x) for x in range(64)], 4))
    twos = TaskGraph(lesson["fold"](sum, [delayed(abs)(x) for x in range(64)], 2))
    assert (fours.span - 1) * 2 == twos.span - 1, "half as many levels"


def test_a_loop_whose_rounds_need_one_another(lesson):
    graph = TaskGraph(lesson["position"])
    assert (graph.parallelism, graph.span) == (1, 8)


def test_a_million_records():
    """The marking scheme of the question to consider, in virtual time."""
    records, record, overhead, workers = 1_000_000, 20e-6, 200e-6, 8
    assert round(records * record) == 20
    assert round(records * overhead) == 200
    for size, tasks in [(10_000, 100), (500_000, 2)]:
        blocks = TaskGraph([delayed(abs)(i) for i in range(records // size)])
        assert len(blocks) == tasks
        costs = blocks.with_costs(lambda task, size=size: size * record)
        wanted = 2.6 if size == 10_000 else 10
        assert round(predict(costs, workers).makespan, 1) == wanted
    assert round(100 * overhead, 2) == 0.02
    assert round(10 * record, 6) == overhead


def test_five_blocks_on_four_workers_take_as_long_as_eight(lesson):
    assert seconds(lesson["five_blocks"], 4) == 2


def test_a_loop_that_looks_too_late(lesson):
    assert [task.compute() for task in lesson["scaled"]] == [30, 30, 30]


def test_one_reading_fails_and_the_others_do_not(lesson):
    assert [isinstance(found, ValueError) for found in lesson["outcomes"]] == [False, False, True, False]


def test_packing_gives_the_same_sizes_in_tasks(lesson):
    assert lesson["as_tasks"] == lesson["in_a_loop"]
