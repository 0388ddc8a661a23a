# three slowadds inside one task
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""

    @delayed
    def add_all(values):
        return slowadd(slowadd(values[0], values[1]), slowadd(values[2], values[3]))

    return add_all(values)
