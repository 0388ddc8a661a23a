# wrong: the tasks look at `block` when they run: all see the last one
def batched_sum(f, data, size):
    parts = []
    for i in range(0, len(data), size):
        block = data[i : i + size]

        @delayed
        def block_sum():
            return sum(f(x) for x in block)

        parts.append(block_sum())
    return delayed(sum)(parts)
