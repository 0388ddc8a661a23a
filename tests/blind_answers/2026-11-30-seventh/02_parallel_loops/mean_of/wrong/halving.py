# a running mean of mean and next
def mean_of(data):
    def mean(v):
        m = v[0]
        for x in v[1:]:
            m = (m + x) / 2
        return m

    return delayed(mean)([delayed(slowinc)(x) for x in data])
