# caught by: mean_of_graph, mean_of_value
def mean_of(data):
    results = [delayed(slowinc)(x) for x in data]
    while len(results) > 1:
        results = [*results[2:], delayed(lambda x, y: (x + y) / 2)(results[0], results[1])]
    return results[0]
