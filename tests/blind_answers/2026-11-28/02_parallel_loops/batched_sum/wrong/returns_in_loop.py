# wrong: return is indented too far, only the first of each block
def batched_sum(f, data, size):
    def block_sum(block):
        total = 0
        for x in block:
            total += f(x)
            return total

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
