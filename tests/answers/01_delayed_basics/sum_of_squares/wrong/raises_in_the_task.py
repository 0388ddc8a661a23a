# caught by: sum_of_squares_value (own error)
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x / (x - x)

    return delayed(sum)([slowsquare(x) for x in values])
