# caught by: totals_graph (own error)
@delayed
def group_total(group):
    return delayed(sum)([delayed(slowinc)(x) for x in group])


def totals(groups):
    return delayed(list)([int(group_total(group)) for group in groups])
