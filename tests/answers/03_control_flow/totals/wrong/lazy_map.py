# caught by: totals_graph
def totals(groups):
    return delayed(map)(lambda group: delayed(sum)([lazy_inc(x) for x in group]), groups)
