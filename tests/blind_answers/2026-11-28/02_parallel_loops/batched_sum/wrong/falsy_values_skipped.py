# wrong: f is not called for 0
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block if x)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
