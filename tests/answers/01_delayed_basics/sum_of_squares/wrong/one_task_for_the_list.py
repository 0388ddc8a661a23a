# caught by: sum_of_squares_graph
def sum_of_squares(values):
    @delayed
    def slowsquare(numbers):
        sleep(delay)
        return [x**2 for x in numbers]

    return delayed(sum)(slowsquare(values))
