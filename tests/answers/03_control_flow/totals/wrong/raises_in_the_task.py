# caught by: totals_value (own error)
def group_total(numbers):
    return sum(numbers) / 0


def totals(groups):
    return delayed(list)([delayed(group_total)([lazy_inc(x) for x in group]) for group in groups])
