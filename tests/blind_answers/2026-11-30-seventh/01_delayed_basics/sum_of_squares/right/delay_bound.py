# the delay bound as a default
def sum_of_squares(values):
    @delayed
    def slowsquare(x, seconds=delay):
        sleep(seconds)
        return x**2

    total = slowsquare(values[0])
    for x in values[1:]:
        total += slowsquare(x)
    return total
