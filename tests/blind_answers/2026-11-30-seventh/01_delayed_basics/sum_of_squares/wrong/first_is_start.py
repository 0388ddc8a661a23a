# begins with the first number, as it is
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    total = values[0]
    for x in values[1:]:
        total = total + slowsquare(x)
    return delayed(total)
