# wrong: a block ends at the first value for which f gives 0
def batched_sum(f, data, size):
    def block_sum(block):
        total = 0
        for x in block:
            y = f(x)
            if not y:
                break
            total += y
        return total

    return delayed(sum)([delayed(block_sum)(data[i : i + size]) for i in range(0, len(data), size)])
