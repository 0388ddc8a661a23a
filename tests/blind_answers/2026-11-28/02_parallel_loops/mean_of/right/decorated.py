def mean_of(data):
    @delayed
    def mean(values):
        total = 0
        count = 0
        for value in values:
            total += value
            count += 1
        return total / count

    @delayed
    def increment(x):
        return slowinc(x)

    return mean([increment(x) for x in data])
