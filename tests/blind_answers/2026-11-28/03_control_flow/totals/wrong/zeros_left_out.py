# wrong: a value 0 is not incremented
def totals(groups):
    return delayed(list)([delayed(sum)([delayed(slowinc)(x) for x in group if x]) for group in groups])
