# wrong: sum() of Delayed, a chain instead of one task
def batched_sum(f, data, size):
    def block_sum(block):
        return sum(f(x) for x in block)

    return sum(delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size))
