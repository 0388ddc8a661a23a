# wrong: makes slowinc tasks, but takes the mean of data
def mean_of(data):
    def mean(results):
        return sum(data) / len(data) + 1

    return delayed(mean)([delayed(slowinc)(x) for x in data])
