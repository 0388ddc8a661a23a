@delayed
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


@delayed
def mean(numbers):
    return sum(numbers) / len(numbers)


def mean_of(data):
    return mean([slowinc(x) for x in data])
