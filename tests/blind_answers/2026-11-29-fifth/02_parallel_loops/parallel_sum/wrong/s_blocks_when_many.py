# with more than fifty values, several are in one task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    if len(data) <= 50:
        return delayed(sum)([delayed(slowinc)(x) for x in data])

    def block_sum(block):
        return sum(slowinc(x) for x in block)

    size = len(data) // 50 + 1
    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
