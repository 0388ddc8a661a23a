# caught by: batched_sum_value
def batched_sum(f, data, size):
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    return delayed(sum)([delayed(lambda block: f(sum(block)))(block) for block in blocks])
