def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""
    @delayed
    def slowsquare(x):
        square = x * x
        sleep(delay)
        return square

    @delayed
    def add_all(numbers):
        total = 0
        for number in numbers:
            total += number
        return total

    results = []
    for v in values:
        results.append(slowsquare(v))
    return add_all(results)
