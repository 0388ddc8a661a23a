# caught by: sum_of_squares_graph, sum_of_squares_value
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    for i in range(len(values)):
        values[i] = slowsquare(values[i])
    return delayed(sum)(values)
