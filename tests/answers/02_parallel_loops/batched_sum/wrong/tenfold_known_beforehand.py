# caught by: batched_sum_value
def batched_sum(f, data, size):
    def block_sum(block):
        for x in block:
            f(x)
        return 10 * sum(block)

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
