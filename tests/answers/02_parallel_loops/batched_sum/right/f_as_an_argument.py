@delayed
def block_sum(function, block):
    return sum(function(x) for x in block)


def batched_sum(f, data, size):
    return delayed(sum)([block_sum(f, data[i : i + size]) for i in range(0, len(data), size)])
