def divided_sum(values, number):
    """Return the sum of values, divided by their number."""
    total = 0
    for value in values:
        total += value
    return total / number


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    lazies = tuple(delayed(slowinc)(x) for x in data)
    return delayed(divided_sum)(values=lazies, number=len(lazies))
