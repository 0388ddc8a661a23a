# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        return x**2

    @delayed
    def total(squares):
        sleep(delay * len(squares))
        return sum(squares)

    return total([slowsquare(x) for x in values])
