# caught by: sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(lambda squares: int(sum(squares)))([slowsquare(x) for x in values])
