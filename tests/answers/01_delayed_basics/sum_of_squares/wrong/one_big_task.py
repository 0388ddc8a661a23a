# caught by: sum_of_squares_graph
@delayed
def sum_of_squares(values):
    def slowsquare(x):
        sleep(delay)
        return x**2

    return sum(slowsquare(x) for x in values)
