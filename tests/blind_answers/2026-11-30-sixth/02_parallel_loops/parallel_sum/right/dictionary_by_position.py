def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    increments = {position: delayed(slowinc)(x) for position, x in enumerate(data)}

    @delayed
    def add_up(table):
        return sum(table[position] for position in range(len(table)))

    return add_up(increments)
