# caught by: batched_sum_value
def batched_sum(f, data, size):
    return delayed(sum)([delayed(sum)(data[i : i + size]) for i in range(0, len(data), size)])
