# caught by: totals_graph, totals_value
@delayed
def group_total(group):
    return delayed(sum)([lazy_inc(x) for x in group])


def totals(groups):
    return delayed(list)([group_total(group) for group in groups])
