# as many blocks, evenly filled
import numpy as np


def batched_sum(f, data, size):
    number = -(-len(data) // size)

    def part(block):
        return sum(f(x) for x in block)

    edges_ = [len(data) * k // number for k in range(number + 1)]
    return delayed(sum)([delayed(part)(data[a:b]) for a, b in zip(edges_, edges_[1:])])
