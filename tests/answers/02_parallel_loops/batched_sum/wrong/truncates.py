# caught by: batched_sum_value
def batched_sum(f, data, size):
    part = delayed(lambda block: sum(int(f(x)) for x in block))
    return delayed(sum)([part(data[i : i + size]) for i in range(0, len(data), size)])
