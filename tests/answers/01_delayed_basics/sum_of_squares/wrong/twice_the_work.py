# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = [slowsquare(x) for x in values]
    again = [slowsquare(x) for x in values]
    return delayed(max)(delayed(sum)(squares), delayed(sum)(again))
