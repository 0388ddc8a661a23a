# wrong: the mean task returns nothing
def mean_of(data):
    @delayed
    def mean(numbers):
        result = sum(numbers) / len(numbers)

    return mean([delayed(slowinc)(x) for x in data])
