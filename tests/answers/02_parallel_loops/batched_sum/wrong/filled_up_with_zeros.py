# caught by: batched_sum_value
from itertools import zip_longest


def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    values = iter(data)
    blocks = zip_longest(*[values] * size, fillvalue=0)
    return delayed(sum)([delayed(block_sum)(block) for block in blocks])
