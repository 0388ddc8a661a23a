# wrong: one total over all groups
def totals(groups):
    return delayed(sum)([delayed(slowinc)(x) for group in groups for x in group])
