# caught by: totals_graph, totals_value
def totals(groups):
    return delayed(list)([lazy_inc(delayed(sum)(group)) for group in groups])
