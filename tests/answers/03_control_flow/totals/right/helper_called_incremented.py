def incremented(group):
    return [delayed(slowinc)(x) for x in group]


def totals(groups):
    return delayed(list)([delayed(sum)(incremented(group)) for group in groups])
