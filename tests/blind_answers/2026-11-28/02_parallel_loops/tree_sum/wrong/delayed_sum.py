# wrong: one task of sum
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    return delayed(sum)(values)
