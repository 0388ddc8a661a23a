def batched_sum(f, data, size):
    sums = []
    for start in range(0, len(data), size):

        @delayed
        def block_sum(start=start):
            return sum(f(x) for x in data[start : start + size])

        sums.append(block_sum())
    return delayed(sum)(sums)
