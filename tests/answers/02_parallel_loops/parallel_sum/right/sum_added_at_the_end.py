def parallel_sum(data):
    """The sum of x + 1 is got from tasks of slowinc, and starts from a Delayed zero."""
    total = delayed(0)
    for increment in [delayed(slowinc)(x) for x in data]:
        total += increment
    return total
