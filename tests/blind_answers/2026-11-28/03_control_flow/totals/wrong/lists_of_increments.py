# wrong: lists of increments, no sums
def totals(groups):
    return delayed(list)([delayed(list)([delayed(slowinc)(x) for x in group]) for group in groups])
