@delayed
def inc(x):
    return slowinc(x)


@delayed
def largest(*numbers):
    return max(numbers)


def larger(a, b):
    return largest(inc(a), inc(b))
