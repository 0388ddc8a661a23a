# tries: values with a `__dask_graph__` of their own, which would be computed where they are shown
# %% lazy_sum
class Collection:
    def __dask_graph__(self):
        return {"x": (exec, "open('owned', 'w')")}

    def __dask_keys__(self):
        return ["x"]

    def __dask_postcompute__(self):
        return (lambda values: 9), ()

    __dask_postpersist__ = __dask_postcompute__
    __dask_scheduler__ = staticmethod(lambda *args, **kwargs: [9])
    __dask_layers__ = lambda self: ("x",)
    dask = {"x": 9}
    key = "x"

    def compute(self, **kwargs):
        return 9


def lazy_sum(data):
    return Collection()
