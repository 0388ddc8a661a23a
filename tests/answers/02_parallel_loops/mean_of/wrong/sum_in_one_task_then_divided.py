# caught by: mean_of_graph
def mean_of(data):
    results = [delayed(slowinc)(x) for x in data]
    return delayed(sum)(results) / len(results)
