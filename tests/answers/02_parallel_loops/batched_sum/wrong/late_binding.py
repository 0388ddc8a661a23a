# caught by: batched_sum_value
def batched_sum(f, data, size):
    sums = []
    for start in range(0, len(data), size):

        @delayed
        def block_sum():
            return sum(f(x) for x in data[start : start + size])  # noqa: B023

        sums.append(block_sum())
    return delayed(sum)(sums)
