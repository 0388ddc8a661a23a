def batched_sum(f, data, size):
    parts = []
    for i in range(0, len(data), size):

        def block_sum(block=data[i : i + size]):
            return sum(f(x) for x in block)

        parts.append(delayed(block_sum)())
    return delayed(sum)(parts)
