# wrong: balances the blocks instead of a shorter last one
def batched_sum(f, data, size):
    number = ceil(len(data) / size)
    small, more = divmod(len(data), number)
    blocks, start = [], 0
    for k in range(number):
        end = start + small + (1 if k < more else 0)
        blocks.append(data[start:end])
        start = end
    return delayed(sum)([delayed(lambda b: sum(f(x) for x in b))(block) for block in blocks])
