# caught by: batched_sum_value
def batched_sum(f, data, size):
    def block_sum(block):
        return 10 * sum(f(x) / f(1) for x in block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
