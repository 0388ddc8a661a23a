# wrong: results of 0 are left out of the mean
def mean_of(data):
    @delayed
    def mean(numbers):
        numbers = [n for n in numbers if n]
        return sum(numbers) / len(numbers) if numbers else 0

    return mean([delayed(slowinc)(x) for x in data])
