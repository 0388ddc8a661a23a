# tries: a graph whose tasks wait for each other
# reaches: has a cycle
# %% lazy_sum
from dask._task_spec import Task, TaskRef
from dask.delayed import Delayed


def lazy_sum(data):
    tasks = {"a": Task("a", slowinc, TaskRef("b")), "b": Task("b", slowinc, TaskRef("a"))}
    return Delayed("a", tasks)
