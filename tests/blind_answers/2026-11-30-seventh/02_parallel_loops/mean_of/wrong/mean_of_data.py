# the mean of data in one slowinc
def mean_of(data):
    return delayed(slowinc)(sum(data) / len(data))
