# from the 25th value on, the rest goes into a single task
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    values = list(data)
    results = [delayed(slowinc)(x) for x in values[:24]]
    if values[24:]:
        results.append(delayed(lambda rest: sum(map(slowinc, rest)))(values[24:]))
    return delayed(sum)(results)
