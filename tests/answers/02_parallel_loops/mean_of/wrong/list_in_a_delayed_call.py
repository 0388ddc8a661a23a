# caught by: mean_of_graph
from statistics import mean


def mean_of(data):
    results = delayed(list)([delayed(slowinc)(x) for x in data])
    return delayed(mean)(results)
