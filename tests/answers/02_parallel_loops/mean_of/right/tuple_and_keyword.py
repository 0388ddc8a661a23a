def mean_of(data):
    @delayed
    def average(numbers=()):
        return sum(numbers) / len(numbers)

    return average(numbers=tuple(delayed(slowinc)(x=x) for x in data))
