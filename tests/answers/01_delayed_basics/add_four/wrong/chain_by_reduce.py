# caught by: add_four_span
from functools import reduce


def add_four(values):
    return reduce(delayed(slowadd), values)
