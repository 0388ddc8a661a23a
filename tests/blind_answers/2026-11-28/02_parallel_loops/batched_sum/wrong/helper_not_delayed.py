# wrong: the helper is called at once
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(block_sum(data[i : i + size])) for i in range(0, len(data), size)])
