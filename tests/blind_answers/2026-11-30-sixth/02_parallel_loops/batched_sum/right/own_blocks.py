def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    blocks = [[]]
    for x in data:
        if len(blocks[-1]) == size:
            blocks.append([])
        blocks[-1].append(x)

    def values_of(block):
        return [f(x) for x in block]

    def add_up(lists):
        return sum(value for values in lists for value in values)

    return delayed(add_up)([delayed(values_of)(block) for block in blocks])
