# caught by: sum_of_squares_graph (own error), sum_of_squares_value (own error)
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = delayed([slowsquare(x) for x in values])
    total = 0
    for square in squares:
        total = total + square
    return total
