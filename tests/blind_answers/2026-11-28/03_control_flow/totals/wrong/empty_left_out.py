# wrong: an empty group has no total
def totals(groups):
    return delayed(list)([delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups if group])
