# wrong: lazy calls of f inside the task
def batched_sum(f, data, size):
    def block_sum(block):
        return sum([delayed(f)(x) for x in block])

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
