# looks at its own graph before it hands it out
from dask.delayed import Delayed


def four_steps(a: float, b: float) -> Delayed:
    increments = [delayed(slowinc)(number) for number in (a, b)]
    result = delayed(slowdec)(delayed(slowadd)(*increments))
    graph = TaskGraph(result)
    assert (graph.work, graph.span) == (4, 3), graph
    return result
