# the mean, updated with each
def mean_of(data):
    @delayed
    def mean(results):
        m = 0.0
        for n, r in enumerate(results, 1):
            m += (r - m) / n
        return m

    return mean(list(map(delayed(slowinc), data)))
