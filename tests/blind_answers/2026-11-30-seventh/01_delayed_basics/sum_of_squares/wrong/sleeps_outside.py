# sleeps while the graph is built, and not in the task
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        return x * x

    squares = []
    for x in values:
        sleep(delay)
        squares.append(slowsquare(x))
    return delayed(sum)(squares)
