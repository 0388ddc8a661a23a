# blocks by an iterator
from itertools import islice


def batched_sum(f, data, size):
    def block_sum(block):
        return sum(map(f, block))

    iterator, sums = iter(data), []
    while block := list(islice(iterator, size)):
        sums.append(delayed(block_sum)(block))
    return delayed(sum)(sums)
