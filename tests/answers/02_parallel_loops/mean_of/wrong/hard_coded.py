# caught by: mean_of_graph, mean_of_value
def mean_of(data):
    return delayed(5.5)
