# tries: subclasses of Dask's tasks, which name another function than they call, other dependencies and other keys
# honest: 1
# %% lazy_sum
from dask._task_spec import DataNode, Task, TaskRef
from dask.delayed import Delayed


class Lies(Task):
    __slots__ = ()
    func = property(lambda self: slowinc, lambda self, value: None)
    __call__ = lambda self, values=(): 1
    __eq__ = lambda self, other: True
    __hash__ = lambda self: 1
    substitute = lambda self, *args, **kwargs: self
    dependencies = property(lambda self: frozenset())


def lazy_sum(data):
    graph = {f"x{n}": Lies(f"x{n}", slowinc, x) for n, x in enumerate(data)}
    graph["all"] = Task("all", lambda *values: sum(data) + len(data), *map(TaskRef, graph))
    graph["data"] = DataNode("data", graph["all"])
    return Delayed("all", graph)
