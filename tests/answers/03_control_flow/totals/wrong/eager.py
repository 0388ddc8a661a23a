# caught by: totals_graph
def totals(groups):
    return [sum([slowinc(x) for x in group]) for group in groups]
