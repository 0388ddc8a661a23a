# wrong: the sum, not the mean
def mean_of(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data])
