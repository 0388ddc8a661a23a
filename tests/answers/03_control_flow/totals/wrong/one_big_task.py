# caught by: totals_graph
@delayed
def totals(groups):
    return [sum([slowinc(x) for x in group]) for group in groups]
