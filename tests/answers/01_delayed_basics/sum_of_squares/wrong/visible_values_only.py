# caught by: sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return {1: 1, 2: 4, 3: 9}.get(x, 0)

    return delayed(sum)([slowsquare(x) for x in values])
