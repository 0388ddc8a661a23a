# wrong: one slowinc of the group's sum
def totals(groups):
    return delayed(list)([delayed(slowinc)(delayed(sum)(group)) for group in groups])
