def mean_of(data):
    return delayed(lambda *ys: sum(ys) / len(ys))(*map(delayed(slowinc), data))
