# a chain of operators, left open by the text
from functools import reduce
from operator import add


def parallel_sum(data):
    return reduce(add, [delayed(slowinc)(x) for x in data])
