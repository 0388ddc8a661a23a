@delayed
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


def parallel_sum(data):
    results = []
    for x in data:
        results.append(slowinc(x))
    return delayed(sum)(results)
