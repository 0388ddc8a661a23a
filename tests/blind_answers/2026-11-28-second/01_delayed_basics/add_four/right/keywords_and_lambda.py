def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    add = lambda p, q: dask.delayed(slowadd)(x=p, y=q)  # noqa: E731
    return add(add(*values[1:3]), add(values[0], values[-1]))
