def batched_sum(f, data, size):
    @delayed
    def block_sum(block):
        total = 0
        while block:
            *block, last = block
            total += f(last)
        return total

    starts = list(range(0, len(data), size))
    return delayed(sum)([block_sum(tuple(data[start : start + size])) for start in reversed(starts)])
