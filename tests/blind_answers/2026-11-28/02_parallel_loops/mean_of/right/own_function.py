def mean_of(data):
    def average(numbers):
        return sum(numbers) / len(numbers)

    return delayed(average)([delayed(slowinc)(x) for x in data])
