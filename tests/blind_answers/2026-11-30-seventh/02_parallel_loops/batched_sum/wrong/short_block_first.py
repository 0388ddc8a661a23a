# the short block is the first
def batched_sum(f, data, size):
    def part(block):
        return sum(f(x) for x in block)

    first = len(data) % size
    blocks = [data[:first]] if first else []
    blocks += [data[i : i + size] for i in range(first, len(data), size)]
    return delayed(sum)([delayed(part)(b) for b in blocks])
