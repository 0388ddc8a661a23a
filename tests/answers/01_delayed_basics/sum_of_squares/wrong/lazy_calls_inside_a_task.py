# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def total(numbers):
        return sum(slowsquare(x) for x in numbers)

    return total(values)
