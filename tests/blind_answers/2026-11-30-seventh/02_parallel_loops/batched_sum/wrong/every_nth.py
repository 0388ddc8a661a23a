# blocks of values that are far apart
def batched_sum(f, data, size):
    number = -(-len(data) // size)
    blocks = [data[i::number] for i in range(number)]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(block) for block in blocks])
