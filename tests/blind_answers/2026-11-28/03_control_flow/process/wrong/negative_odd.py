# wrong: fmod gives -1 for negative odd numbers, which are taken for even
from math import fmod


def process(data):
    results = []
    for x in data:
        if fmod(x, 2) == 1:
            results.append(delayed(odd_process)(x))
        else:
            results.append(delayed(half)(x))
    return delayed(sum)(results)
