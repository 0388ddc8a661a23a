def cut(data, size):
    return [data] if len(data) <= size else [data[:size]] + cut(data[size:], size)


def batched_sum(f, data, size):
    def of_block(*xs):
        return sum(f(x) for x in xs)

    return delayed(sum)([delayed(of_block)(*block) for block in cut(list(data), size)])
