# caught by: totals_graph, totals_value
def totals(groups):
    return delayed([5, 15])
