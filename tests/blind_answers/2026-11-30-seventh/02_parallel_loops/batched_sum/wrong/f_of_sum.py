# sums first, then f
def batched_sum(f, data, size):
    return delayed(sum)([delayed(f)(sum(data[i : i + size])) for i in range(0, len(data), size)])
