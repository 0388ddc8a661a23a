from itertools import groupby


def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum([f(x) for x in block])

    groups = groupby(enumerate(data), key=lambda pair: pair[0] // size)
    return delayed(sum)([block_sum([x for _, x in group]) for _, group in groups])
