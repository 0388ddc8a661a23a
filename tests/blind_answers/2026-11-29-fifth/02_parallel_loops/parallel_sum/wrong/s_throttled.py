# from the ninth value on, a task waits for the one eight before it
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""

    def after(_, x):
        return slowinc(x)

    results = []
    for i, x in enumerate(data):
        if i < 8:
            results.append(delayed(slowinc)(x))
        else:
            results.append(delayed(after)(results[i - 8], x))
    return delayed(sum)(results)
