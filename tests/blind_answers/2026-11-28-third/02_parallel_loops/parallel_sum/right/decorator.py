def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    @delayed
    def one_round(x):
        return slowinc(x)

    results = []
    for x in data:
        results.append(one_round(x))
    total = delayed(sum)(results)
    return total
