# wrong: a list of Delayed
def totals(groups):
    return [delayed(sum)([delayed(slowinc)(x) for x in group]) for group in groups]
