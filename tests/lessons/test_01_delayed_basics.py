"""Every number that lesson 1 states about a graph."""

from dask import delayed

from tasklens import TaskGraph, predict


def seconds(graph: TaskGraph, workers: int) -> float:
    """Return the makespan when a task takes one second."""
    return predict(graph.with_costs(lambda task: 1.0), workers=workers).makespan


def test_three_tasks_take_two_steps(lesson):
    z = delayed(lesson["slowadd"])(delayed(lesson["slowinc"])(1), delayed(lesson["slowdec"])(2))
    graph = TaskGraph(z)
    assert (graph.work, graph.span, graph.parallelism) == (3, 2, 1.5)
    assert [seconds(graph, workers) for workers in (1, 2, 10)] == [3, 2, 2]
    assert z.compute() == 3
    assert len({run.worker for run in predict(graph, workers=10).runs}) == 2, "the others find nothing to do"


def test_six_tasks_of_the_fan(lesson):
    fan = TaskGraph(lesson["fan"])
    assert (fan.work, fan.span) == (6, 2)
    assert [seconds(fan, workers) for workers in (1, 2, 1000)] == [6, 4, 2]


def test_a_chain_of_additions_and_its_pairs(lesson):
    chain = TaskGraph(lesson["chain"])
    assert (chain.work, chain.span, chain.parallelism) == (3, 3, 1)
    pairs = TaskGraph(lesson["add_four"]([1, 2, 3, 4]))
    assert (pairs.work, pairs.span) == (3, 2)


def test_computed_together_two_tasks_are_saved(lesson):
    together = TaskGraph(lesson["total"], lesson["difference"])
    assert together.work == 4
    assert TaskGraph(lesson["total"]).work + TaskGraph(lesson["difference"]).work == 6


def test_every_operator_is_one_more_task(lesson):
    graph = TaskGraph(lesson["twice_plus_one"])
    assert graph.functions == {"slowinc": 1, "mul": 1, "add": 1}
    assert TaskGraph(lesson["words"][0].upper()).work == 3


def test_twelve_files_and_a_summary_take_forty_seconds():
    """The marking scheme of the question to consider."""

    def read(name): ...
    def summary(texts): ...

    graph = TaskGraph(delayed(summary)([delayed(read)(i) for i in range(12)]))
    graph = graph.with_costs({read: 10.0, summary: 30.0})
    assert (graph.work, graph.span, graph.width) == (150, 40, 12)
    assert predict(graph, workers=64).makespan == 40
    assert round(graph.work / 64, 1) == 2.3


def test_equal_pure_calls_are_one_task(lesson):
    assert (TaskGraph(lesson["apart"]).work, TaskGraph(lesson["shared"]).work) == (3, 2)


def test_what_a_delayed_refuses_and_what_it_shows(lesson, capsys):
    """What Dask or Python says of it in today's versions."""
    said = {}
    for function, value in ((bool, "price"), (list, "words"), (len, "words"), (range, "price")):
        lesson["why_not"](f"{function.__name__}:", function, lesson[value])
        said[function] = capsys.readouterr().out
    assert "Truth of Delayed objects is not supported" in said[bool]
    assert "not iterable" in said[list]
    assert "no len()" in said[len]
    assert "cannot be interpreted as an integer" in said[range]
