# wrong: recursion over the first and the rest is a chain
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    return delayed(slowadd)(values[0], tree_sum(values[1:]))
