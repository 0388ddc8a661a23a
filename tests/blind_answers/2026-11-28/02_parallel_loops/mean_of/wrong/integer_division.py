# wrong: // cuts off
def mean_of(data):
    def mean(numbers):
        return sum(numbers) // len(numbers)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
