# groups by evenness
from itertools import groupby


def process(data):
    ordered = sorted(data, key=is_even)
    results = []
    for even, group in groupby(ordered, key=is_even):
        results += [delayed(half if even else odd_process)(x) for x in group]
    return delayed(sum)(results)
