# the square of the sum
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return slowsquare(sum(values))
