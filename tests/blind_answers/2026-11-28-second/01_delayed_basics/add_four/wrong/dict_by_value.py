# looks each number up by its value in a dictionary of tasks: equal pairs share one task
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    pairs = {}
    for pair in (tuple(values[:2]), tuple(values[2:])):
        if pair not in pairs:
            pairs[pair] = delayed(slowadd)(*pair)
    return delayed(slowadd)(*(pairs[p] for p in (tuple(values[:2]), tuple(values[2:]))))
