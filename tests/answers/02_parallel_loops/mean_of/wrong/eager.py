# caught by: mean_of_graph
def mean_of(data):
    results = [slowinc(x) for x in data]
    return sum(results) / len(results)
