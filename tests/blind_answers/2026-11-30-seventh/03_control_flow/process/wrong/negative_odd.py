# the remainder of C, which is -1 for odd ones below zero
import math


def process(data):
    results = []
    for x in data:
        if math.fmod(x, 2) == 1:
            results.append(delayed(odd_process)(x))
        else:
            results.append(delayed(half)(x))
    return delayed(sum)(results)
