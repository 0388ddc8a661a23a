def mean_of(data):
    @delayed
    def weighted(numbers):
        return sum(number / len(numbers) for number in numbers)

    return weighted([delayed(slowinc)(x) for x in data])
