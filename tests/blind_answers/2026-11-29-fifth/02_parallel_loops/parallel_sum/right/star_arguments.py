def add_up(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    return delayed(add_up)(*(delayed(slowinc)(x) for x in data))
