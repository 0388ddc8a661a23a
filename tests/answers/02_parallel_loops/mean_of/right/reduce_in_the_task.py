from functools import reduce
from operator import add


@delayed
def average(numbers):
    return reduce(add, numbers) / len(numbers)


def mean_of(data):
    return average([delayed(slowinc)(x) for x in data])
