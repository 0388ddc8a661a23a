# caught by: mean_of_graph (own error)
from statistics import mean


def mean_of(data):
    return mean([delayed(slowinc)(x) for x in data])
