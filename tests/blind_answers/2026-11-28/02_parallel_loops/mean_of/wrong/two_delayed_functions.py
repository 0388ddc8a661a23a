# wrong: two tasks for the mean
def mean_of(data):
    def divide(total, n):
        return total / n

    total = delayed(sum)([delayed(slowinc)(x) for x in data])
    return delayed(divide)(total, len(data))
