# caught by: mean_of_value
def mean_of(data):
    def mean(numbers):
        return sum(numbers) / len(numbers)

    return delayed(mean)([delayed(lambda x: x + 1)(x) for x in data])
