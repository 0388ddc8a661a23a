# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    total = delayed(sum)([slowsquare(x) for x in values])
