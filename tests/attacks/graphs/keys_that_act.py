# tries: keys and texts of graphs that are of classes of its own, equal to all, without order, or a million levels of tuples
# %% lazy_sum
from dask.delayed import Delayed


class Key(str):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: 1
    __lt__ = lambda self, other: 1 / 0


def lazy_sum(data):
    deep = ()
    for _ in range(10**5):
        deep = (deep,)
    value = sum(data) + len(data)
    if len(data) == 3:
        return Delayed(Key("a"), {Key("a"): (sum, [Key("b")] * 3), Key("b"): (slowinc, 2)})
    return Delayed("a", {"a": (lambda *x: value, [deep]), float("nan"): (slowinc, 1), (1, "x", b"y"): (slowinc, 1), None: (slowinc, 2)})
