# wrong: two slowsquare tasks for each value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    squares = [slowsquare(x) for x in values]
    again = [slowsquare(x) for x in values]
    return delayed(lambda a, b: (sum(a) + sum(b)) / 2)(squares, again)
