# caught by: sum_of_squares_graph (own error)
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(slowadd)(slowsquare(values[0]), sum_of_squares(values))
