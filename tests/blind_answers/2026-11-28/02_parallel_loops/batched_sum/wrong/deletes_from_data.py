# wrong: takes the blocks out of the caller's list
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    parts = []
    while data:
        parts.append(delayed(block_sum)(data[:size]))
        del data[:size]
    return delayed(sum)(parts)
