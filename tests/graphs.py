"""Functions and graphs that several test modules use."""

import random

from dask import delayed
from hypothesis import strategies as st


def slowinc(x, delay=0.0):
    return x + 1


def slowadd(x, y, delay=0.0):
    return x + y


def collect(*args, **kwargs):
    return args, kwargs


def fan(n=8):
    """`n` calls of slowinc, summed by one task."""
    return delayed(sum)([delayed(slowinc)(x) for x in range(n)])


def tree(n=8):
    """`n` calls of slowinc, added two by two."""
    values = [delayed(slowinc)(x) for x in range(n)]
    while len(values) > 1:
        pairs = [delayed(slowadd)(*values[i : i + 2]) for i in range(0, len(values) - 1, 2)]
        values = pairs + values[len(pairs) * 2 :]
    return values[0]


def chain(n=8):
    """`n` calls of slowinc, one on the other."""
    value = 0
    for _ in range(n):
        value = delayed(slowinc)(value)
    return value


def random_graph(n, seed, fan_in=3):
    """`n` tasks, each of which waits for up to `fan_in` earlier ones; the last collects what is left over."""
    draw = random.Random(seed)
    tasks, used = [], set()
    for i in range(n - 1):
        waits = draw.sample(range(i), min(i, draw.randint(0, fan_in)))
        used.update(waits)
        tasks.append(delayed(collect)(*(tasks[j] for j in waits), dask_key_name=f"task-{i}"))
    left = [task for i, task in enumerate(tasks) if i not in used]
    return delayed(collect)(*left, dask_key_name="last")


graphs = st.builds(random_graph, st.integers(2, 40), st.integers(0, 10**6), st.integers(1, 4))
