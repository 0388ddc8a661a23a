# to two places
def mean_of(data):
    def mean(v):
        return round(sum(v) / len(v), 2)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
