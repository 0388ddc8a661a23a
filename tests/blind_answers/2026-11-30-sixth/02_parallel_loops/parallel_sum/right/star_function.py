lazy_inc = delayed(slowinc)


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def total(*increments):
        """Return the sum of the increments."""
        result = increments[0]
        for increment in increments[1:]:
            result = result + increment
        return result

    return delayed(total)(*map(lazy_inc, data))
