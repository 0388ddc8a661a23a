# so many blocks instead of blocks so long
def batched_sum(f, data, size):
    blocks = [data[i::size] for i in range(size)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(block) for block in blocks if block])
