# the built-in sum adds a chain of tasks
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    return sum([delayed(lambda b: sum(map(f, b)))(data[i : i + size]) for i in range(0, len(data), size)])
