def mean_of(data):
    @delayed
    def inc(x):
        return slowinc(x)

    @delayed
    def mean(*numbers):
        return sum(numbers) / len(numbers)

    return mean(*[inc(x) for x in data])
