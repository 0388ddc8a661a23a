# caught by: mean_of_value
def mean_of(data):
    def mean(ignored):
        return sum(data) / len(data) + 1

    return delayed(mean)([delayed(slowinc)(x) for x in data])
