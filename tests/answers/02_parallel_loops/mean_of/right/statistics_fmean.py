import statistics


def mean_of(data):
    lazy_inc = delayed(slowinc)
    return delayed(statistics.fmean)(list(map(lazy_inc, data)))
