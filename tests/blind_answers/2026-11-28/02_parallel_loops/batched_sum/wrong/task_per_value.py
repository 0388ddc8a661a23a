# wrong: a task for each value
def batched_sum(f, data, size):
    blocks = [data[i : i + size] for i in range(0, len(data), size)]
    parts = [delayed(sum)([delayed(f)(x) for x in block]) for block in blocks]
    return delayed(sum)(parts)
