from functools import partial


def block_sum(f, block):
    return sum(f(x) for x in block)


def batched_sum(f, data, size):
    lazy_sum = delayed(partial(block_sum, f))
    starts = range(0, len(data), size)
    return delayed(sum)(list(map(lazy_sum, [data[start : start + size] for start in starts])))
