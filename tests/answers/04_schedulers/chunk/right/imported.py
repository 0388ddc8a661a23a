import math


def chunk(tasks, workers):
    size = math.ceil(tasks / workers)
    return size
