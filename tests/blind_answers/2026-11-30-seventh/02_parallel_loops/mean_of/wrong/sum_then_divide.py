# two tasks after the increments
def mean_of(data):
    total = delayed(sum)([delayed(slowinc)(x) for x in data])
    return delayed(lambda t, n: t / n)(total, len(data))
