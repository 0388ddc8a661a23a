# tries: graphs, keys and layers that end or leave whoever reads them: another error at each look, of those that nobody catches, and one that never comes
# reaches: lazy_sum|Error|ended|took too long
# %% lazy_sum
from dask.delayed import Delayed

turn = iter(range(10**9))
ERRORS = (SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, RecursionError, MemoryError, AssertionError, type("End", (BaseException,), {"__str__": lambda self: next(iter([]))}))


class Lazy(Delayed):
    __slots__ = ()

    def fails(self, *args):
        number = next(turn)
        if number % 9 == 8:
            return None
        raise ERRORS[number % len(ERRORS)]

    dask = key = _key = _length = property(fails)
    __dask_graph__ = __dask_keys__ = __dask_layers__ = __dask_tokenize__ = __dask_postcompute__ = __hash__ = __bool__ = __iter__ = __len__ = fails


def lazy_sum(data):
    return Lazy.__new__(Lazy)
