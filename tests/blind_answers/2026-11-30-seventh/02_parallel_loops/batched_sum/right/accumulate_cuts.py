# cuts by pairs of places
from itertools import pairwise


def batched_sum(f, data, size):
    cuts = [*range(0, len(data), size), len(data)]

    @delayed
    def part(block):
        total = 0
        for x in block:
            total += f(x)
        return total

    return delayed(sum)([part(data[a:b]) for a, b in pairwise(cuts)])
