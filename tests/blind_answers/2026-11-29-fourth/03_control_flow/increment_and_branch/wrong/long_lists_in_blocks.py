# of more than eight numbers, eight at a time branch in one task
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    ys = [delayed(slowinc)(x) for x in data]
    if len(ys) <= 8:
        return delayed(list)([delayed(next_number)(y) for y in ys])

    def branch_block(block):
        return [next_number(y) for y in block]

    def joined(blocks):
        return [y for block in blocks for y in block]

    return delayed(joined)([delayed(branch_block)(ys[i : i + 8]) for i in range(0, len(ys), 8)])
