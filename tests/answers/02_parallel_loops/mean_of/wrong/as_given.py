# caught by: mean_of_graph
def mean_of(data):
    total = 0
    for x in data:
        total = total + delayed(slowinc)(x)
    return total / len(data)
