# wrong: equal results count once
def mean_of(data):
    def mean(numbers):
        numbers = set(numbers)
        return sum(numbers) / len(numbers)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
