@delayed
def inc(x):
    return slowinc(x)


@delayed
def total(*numbers_found):
    result = 0
    for n in numbers_found:
        result += n
    return result


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return total(*(inc(x) for x in data))
