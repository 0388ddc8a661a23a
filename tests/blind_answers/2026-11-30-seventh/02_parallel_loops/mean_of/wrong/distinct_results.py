# a set of the results
def mean_of(data):
    def mean(v):
        v = set(v)
        return sum(v) / len(v)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
