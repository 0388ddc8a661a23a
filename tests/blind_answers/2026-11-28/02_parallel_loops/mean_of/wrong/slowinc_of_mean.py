# wrong: one slowinc, of the mean
def mean_of(data):
    return delayed(slowinc)(sum(data) / len(data))
