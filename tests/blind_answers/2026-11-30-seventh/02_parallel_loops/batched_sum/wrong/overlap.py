# blocks share their edge
def batched_sum(f, data, size):
    def part(block):
        return sum(f(x) for x in block)

    return delayed(sum)([delayed(part)(data[i : i + size + 1]) for i in range(0, len(data), size)])
