# caught by: sum_of_squares_graph
def sum_of_squares(values):
    return delayed(sum)([delayed(x) ** 2 for x in values])
