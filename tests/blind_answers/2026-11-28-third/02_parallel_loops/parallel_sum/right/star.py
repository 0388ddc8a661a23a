def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    def add(*numbers):
        return sum(numbers)

    return delayed(add)(*[delayed(slowinc)(x) for x in data])
