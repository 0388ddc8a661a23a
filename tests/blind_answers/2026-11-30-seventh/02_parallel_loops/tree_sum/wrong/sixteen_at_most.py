# full trees of sixteen, and a row of these
def tree_sum(values):
    def tree(v):
        if len(v) == 1:
            return v[0]
        return delayed(slowadd)(tree(v[: (len(v) + 1) // 2]), tree(v[(len(v) + 1) // 2 :]))

    blocks = [tree(values[i : i + 16]) for i in range(0, len(values), 16)]
    total = blocks[0]
    for block in blocks[1:]:
        total = delayed(slowadd)(total, block)
    return total
