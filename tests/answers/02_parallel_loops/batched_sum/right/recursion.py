def cut(data, size):
    if len(data) <= size:
        return [data]
    return [data[:size], *cut(data[size:], size)]


def batched_sum(f, data, size):
    return delayed(sum)([delayed(lambda block: sum(f(x) for x in block))(block) for block in cut(data, size)])
