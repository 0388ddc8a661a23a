# tries: a collection of its own, which says by Dask's protocol what its graph, keys, tokens, layers and values are
# meant: AttributeError
# %% lazy_sum
from dask.delayed import Delayed
from dask.typing import DaskCollection


class Own:
    def __init__(self, data):
        self.graph = delayed(sum)([delayed(slowinc)(x) for x in [0] * len(data)])
        self.value = sum(data) + len(data)

    __dask_graph__ = lambda self: self.graph.__dask_graph__()
    __dask_keys__ = lambda self: self.graph.__dask_keys__()
    __dask_layers__ = lambda self: self.graph.__dask_layers__()
    __dask_tokenize__ = lambda self: "always"
    __dask_optimize__ = staticmethod(lambda graph, keys, **kwargs: graph)
    __dask_scheduler__ = staticmethod(lambda graph, keys, **kwargs: [[9]])
    __dask_postcompute__ = __dask_postpersist__ = lambda self: (lambda results: self.value, ())
    compute = lambda self, **kwargs: self.value
    persist = visualize = lambda self, **kwargs: self
    dask = property(lambda self: self.graph.dask)
    key = property(lambda self: self.graph.key)
    __class__ = Delayed


def lazy_sum(data):
    assert isinstance(Own(data), DaskCollection)
    return Own(data)
