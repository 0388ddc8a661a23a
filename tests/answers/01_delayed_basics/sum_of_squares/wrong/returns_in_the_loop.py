# caught by: sum_of_squares_graph, sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = []
    for x in values:
        squares.append(slowsquare(x))
        return delayed(sum)(squares)
