# wrong: hands the whole block to f
def batched_sum(f, data, size):
    parts = [delayed(f)(data[i : i + size]) for i in range(0, len(data), size)]
    return delayed(sum)(parts)
