# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def total(ignored):
        return sum(x**2 for x in values)

    return total([slowsquare(x) for x in values])
