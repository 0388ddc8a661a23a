# caught by: mean_of_graph (own error)
def mean_of(data):
    results = delayed([delayed(slowinc)(x) for x in data])
    return delayed(sum)(results) / len(results)
