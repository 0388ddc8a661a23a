# caught by: totals_graph
@delayed
def group_total(group):
    return sum([lazy_inc(x).compute(scheduler="sync") for x in group])


def totals(groups):
    return delayed(list)([group_total(group) for group in groups])
