# caught by: totals_graph, totals_value
def totals(groups):
    return delayed(list)([delayed(sum)(group) for group in groups])
