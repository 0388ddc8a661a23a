# from a thousand values on, a task takes several of them
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    if len(data) >= 1000:

        @delayed
        def block_sum(block):
            return sum(slowinc(x) for x in block)

        return delayed(sum)([block_sum(data[i : i + 100]) for i in range(0, len(data), 100)])
    return delayed(sum)([delayed(slowinc)(x) for x in data])
