# rounds down
def mean_of(data):
    def mean(v):
        return sum(v) // len(v)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
