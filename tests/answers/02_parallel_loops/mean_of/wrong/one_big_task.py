# caught by: mean_of_graph
@delayed
def mean_of(data):
    total = 0
    for x in data:
        total = total + slowinc(x)
    return total / len(data)
