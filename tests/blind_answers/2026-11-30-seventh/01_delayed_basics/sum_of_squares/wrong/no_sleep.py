# squares at once
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
