# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)([slowsquare(x).compute() for x in values])
