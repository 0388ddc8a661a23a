# from 20 values on it puts ten calls into a task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    data = list(data)
    if len(data) < 20:
        return delayed(sum)([delayed(slowinc)(x) for x in data])

    @delayed
    def block_sum(block):
        return sum(slowinc(x) for x in block)

    return delayed(sum)([block_sum(data[i : i + 10]) for i in range(0, len(data), 10)])
