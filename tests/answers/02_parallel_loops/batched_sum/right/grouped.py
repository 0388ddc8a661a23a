from itertools import groupby


def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        return sum(f(x) for x in block)

    sums = []
    for _, pairs in groupby(enumerate(data), key=lambda pair: pair[0] // size):
        sums.append(block_sum([x for _, x in pairs]))
    return delayed(sum)(sums)
