# caught by: totals_value
def totals(groups):
    for group in groups:
        group.clear()
    return delayed(list)([delayed(sum)(group) for group in groups])
