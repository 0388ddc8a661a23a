# everything in one task
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def total(data):
        return sum(f(x) for x in data)

    return delayed(total)(data)
