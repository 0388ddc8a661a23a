# tries: what a scheduler does by a graph's annotations: workers, retries, priorities and resources of its choice
# %% lazy_sum
import dask


def lazy_sum(data):
    with dask.annotate(workers=["tcp://127.0.0.1:@TCP@"], retries=10**9, priority=10**9, resources={"x": 1}, executor="nowhere"):
        parts = [delayed(slowinc, pure=True)(x, dask_key_name=f"x-{n}") for n, x in enumerate(data)]
        return delayed(lambda parts: 0)(parts)
