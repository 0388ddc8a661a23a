# caught by: mean_of_value
from statistics import mean


def mean_of(data):
    results = []
    while len(data) > 0:
        results.append(delayed(slowinc)(data.pop(0)))
    return delayed(mean)(results)
