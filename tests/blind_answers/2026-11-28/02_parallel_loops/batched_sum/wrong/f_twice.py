# wrong: f is called twice for each value
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block if f(x) is not None)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
