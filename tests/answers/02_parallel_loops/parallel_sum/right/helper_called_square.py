def square(xs):
    return [delayed(slowinc)(x) for x in xs]


def parallel_sum(data):
    return delayed(sum)(square(data))
