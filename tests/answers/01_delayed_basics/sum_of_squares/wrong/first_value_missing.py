# caught by: sum_of_squares_graph, sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)([slowsquare(values[i]) for i in range(1, len(values))])
