# numpy cuts at every multiple
import numpy as np


def batched_sum(f, data, size):
    @delayed
    def part(function, places):
        total = 0
        for place in places:
            total = total + function(data[place])
        return total

    blocks = np.split(np.arange(len(data)), range(size, len(data), size))
    return delayed(sum)([part(f, [int(i) for i in block]) for block in blocks])
