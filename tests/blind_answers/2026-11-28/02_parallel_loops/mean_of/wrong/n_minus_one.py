# wrong: divides by n - 1
def mean_of(data):
    def mean(numbers):
        return sum(numbers) / max(1, len(numbers) - 1)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
