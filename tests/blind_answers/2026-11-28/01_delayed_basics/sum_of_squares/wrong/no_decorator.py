# wrong: slowsquare is not lazy, runs while the graph is built
def sum_of_squares(values):
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
