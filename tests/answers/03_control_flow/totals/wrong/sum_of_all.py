# caught by: totals_graph, totals_value
def totals(groups):
    return delayed(sum)([lazy_inc(x) for group in groups for x in group])
