# wrong: puts Delayed into the caller's groups
def totals(groups):
    for group in groups:
        for i, x in enumerate(group):
            group[i] = delayed(slowinc)(x)
    return delayed(list)([delayed(sum)(group) for group in groups])
