# cuts blocks off the list that it gets
def batched_sum(f, data, size):
    def part(block):
        return sum(f(x) for x in block)

    parts = []
    while data:
        parts.append(delayed(part)(data[:size]))
        del data[:size]
    return delayed(sum)(parts)
