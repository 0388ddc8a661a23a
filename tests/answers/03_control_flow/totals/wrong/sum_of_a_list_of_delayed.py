# caught by: totals_graph
def group_total(group):
    return sum([lazy_inc(x) for x in group])


def totals(groups):
    return delayed(list)([group_total(group) for group in groups])
