# the loop function is made lazy as a whole: one task
@delayed
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []
    for x in data:
        results.append(slowinc(x))
    return sum(results)
