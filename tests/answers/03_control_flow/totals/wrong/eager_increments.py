# caught by: totals_graph, totals_value
def totals(groups):
    return delayed(list)([delayed(sum)([slowinc(x) for x in group]) for group in groups])
