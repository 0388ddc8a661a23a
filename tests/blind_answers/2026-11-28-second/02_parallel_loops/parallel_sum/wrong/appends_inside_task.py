# tasks append to a list of the notebook: in another process that's another list
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    found = []

    def work(x):
        found.append(slowinc(x))

    def total(_):
        return sum(found)

    return delayed(total)([delayed(work)(x) for x in data])
