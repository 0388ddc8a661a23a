# a lambda looks at x when it runs: the last value each time
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    tasks = [delayed(lambda: slowinc(x)) for x in data]
    return delayed(sum)([task() for task in tasks])
