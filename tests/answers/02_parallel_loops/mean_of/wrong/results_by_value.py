# caught by: mean_of_value
from statistics import mean


def mean_of(data):
    results = {x: delayed(slowinc)(x) for x in data}
    return delayed(mean)(list(results.values()))
