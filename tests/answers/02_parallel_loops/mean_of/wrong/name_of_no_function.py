# caught by: mean_of_graph (own error)
def mean_of(data):
    return delayed(average)([delayed(slowinc)(x) for x in data])
