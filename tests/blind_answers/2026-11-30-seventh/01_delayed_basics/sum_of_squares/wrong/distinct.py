# each number once
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)({x: slowsquare(x) for x in values}.values())
