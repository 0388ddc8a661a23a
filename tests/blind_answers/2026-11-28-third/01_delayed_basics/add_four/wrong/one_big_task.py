# all three additions in one task
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    def add(v):
        return slowadd(slowadd(v[0], v[1]), slowadd(v[2], v[3]))

    return delayed(add)(values)
