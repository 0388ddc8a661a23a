from functools import reduce


@delayed
def block_sum(block, f=None):
    return reduce(lambda total, x: total + f(x), block, 0)


def batched_sum(f, data, size):
    sums = {i: block_sum(data[i : i + size], f=f) for i in range(0, len(data), size)}
    return delayed(lambda found: sum(found.values()))(sums)
