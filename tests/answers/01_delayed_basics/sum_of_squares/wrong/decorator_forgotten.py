# caught by: sum_of_squares_graph
def sum_of_squares(values):
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)([slowsquare(x) for x in values])
