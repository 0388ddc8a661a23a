# caught by: sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        print(x**2)

    return delayed(sum)([slowsquare(x) for x in values])
