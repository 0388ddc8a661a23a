# wrong: the middle between smallest and largest
def mean_of(data):
    def mean(numbers):
        return (min(numbers) + max(numbers)) / 2

    return delayed(mean)([delayed(slowinc)(x) for x in data])
