def totals(groups):
    return delayed([delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups])
