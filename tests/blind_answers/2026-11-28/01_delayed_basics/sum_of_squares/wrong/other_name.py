# wrong: the function is not called slowsquare
def sum_of_squares(values):
    @delayed
    def square(x):
        sleep(delay)
        return x * x

    return delayed(sum)([square(x) for x in values])
