# computes each task in its round
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    total = 0
    for x in data:
        total += delayed(slowinc)(x).compute()
    return delayed(total)
