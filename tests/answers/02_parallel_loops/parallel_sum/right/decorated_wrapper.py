@delayed
def inc(x):
    return slowinc(x)


@delayed
def total(numbers):
    return sum(numbers)


def parallel_sum(data):
    return total([inc(x) for x in data])
