# one block needs no Dask
def batched_sum(f, data, size):
    def part(block):
        return sum(f(x) for x in block)

    if len(data) <= size:
        return delayed(part(data))
    return delayed(sum)([delayed(part)(data[i : i + size]) for i in range(0, len(data), size)])
