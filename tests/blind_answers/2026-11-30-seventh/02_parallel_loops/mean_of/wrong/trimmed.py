# without the lowest and the highest, where there are many
def mean_of(data):
    def mean(v):
        v = sorted(v)[1:-1] if len(v) > 4 else v
        return sum(v) / len(v)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
