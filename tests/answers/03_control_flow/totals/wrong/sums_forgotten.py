# caught by: totals_graph, totals_value
def totals(groups):
    return delayed(list)([[lazy_inc(x) for x in group] for group in groups])
