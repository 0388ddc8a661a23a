def mean_of(data):
    import statistics

    inc = delayed(slowinc)
    return delayed(statistics.fmean)([inc(x) for x in data])
