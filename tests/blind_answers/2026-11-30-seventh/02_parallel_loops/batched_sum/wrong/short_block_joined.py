# a short rest goes to the block before it
def batched_sum(f, data, size):
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    if len(blocks) > 1 and len(blocks[-1]) < size:
        blocks[-2:] = [blocks[-2] + blocks[-1]]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(block) for block in blocks])
