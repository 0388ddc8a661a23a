# takes negative odd numbers for even ones, since the remainder of fmod is negative
from math import fmod


def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if fmod(x, 2) == 1:
            results.append(delayed(odd_process)(x))
        else:
            results.append(delayed(half)(x))
    return delayed(sum)(results)
