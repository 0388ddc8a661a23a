# caught by: batched_sum_value
def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        total = 0
        for x in block:
            total += f(x)
            return total

    return delayed(sum)([block_sum(data[i : i + size]) for i in range(0, len(data), size)])
