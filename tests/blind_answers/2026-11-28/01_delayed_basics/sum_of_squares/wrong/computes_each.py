# wrong: computes every square while building
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x).compute() for x in values])
