# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def square(x):
        sleep(delay)
        return x**2

    return delayed(sum)([square(x) for x in values])
