# wrong: each step waits for the one before
def mean_of(data):
    @delayed
    def update(m, y, k):
        return m + (y - m) / k

    m = 0
    for k, x in enumerate(data, 1):
        m = update(m, delayed(slowinc)(x), k)
    return m
