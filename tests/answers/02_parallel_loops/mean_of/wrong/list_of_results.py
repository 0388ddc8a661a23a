# caught by: mean_of_graph
def mean_of(data):
    results = []
    for x in data:
        results.append(delayed(slowinc)(x))
    return results
