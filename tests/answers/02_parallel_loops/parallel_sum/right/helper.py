def lazily(function, values):
    for value in values:
        yield delayed(function)(value)


def parallel_sum(data):
    return delayed(sum)([*lazily(slowinc, data)])
