# tasks add to a global, which goes on from earlier calls
total_so_far = 0


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def work(x):
        global total_so_far
        total_so_far += slowinc(x)
        return total_so_far

    return delayed(max)([delayed(work)(x) for x in data])
