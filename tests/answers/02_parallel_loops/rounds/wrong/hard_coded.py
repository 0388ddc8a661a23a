# caught by: rounds_graph, rounds_value
def rounds(data):
    return delayed(12)
