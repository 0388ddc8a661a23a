@delayed
def sum_of_block(function, block):
    return sum(map(function, block))


def batched_sum(f, data, size):
    parts = []
    for start in range(0, len(data), size):
        parts.append(sum_of_block(f, data[start : start + size]))
    return delayed(sum)(parts)
