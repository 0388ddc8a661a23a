# wrong: rounds the mean
def mean_of(data):
    def mean(numbers):
        return round(sum(numbers) / len(numbers))

    return delayed(mean)([delayed(slowinc)(x) for x in data])
