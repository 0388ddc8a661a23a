# caught by: sum_of_squares_graph, sum_of_squares_value
def sum_of_squares(values):
    return delayed(14)
