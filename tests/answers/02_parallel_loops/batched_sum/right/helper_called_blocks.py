def blocks(data, size):
    for start in range(0, len(data), size):
        yield data[start : start + size]


def sum_of_block(f, block):
    return sum([f(x) for x in block])


def batched_sum(f, data, size):
    return delayed(sum)([delayed(sum_of_block)(f, block) for block in blocks(data, size)])
