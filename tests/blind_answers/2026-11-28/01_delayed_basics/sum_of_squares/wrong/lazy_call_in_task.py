# wrong: calls the lazy function inside a task
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    @delayed
    def total(numbers):
        return sum([slowsquare(x) for x in numbers])

    return total(values)
